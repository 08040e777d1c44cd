package org.demarche.ui.records;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import org.demarche.model.Article;
import org.demarche.state.records.RecordField;
import org.demarche.state.records.RecordForm;
import org.demarche.ui.theme.Appearance;

/** Asks for another bibliographic record of an article. */
public final class ArticleDialog {
    private ArticleDialog() {}

    /** Shows the record and waits; empty when the person thinks better of it. */
    public static Optional<Article> ask(Window owner, Appearance appearance, Article article) {
        ObjectProperty<RecordForm> form = new SimpleObjectProperty<>(RecordForm.of(article));
        RecordFormView view = new RecordFormView("", (field, typed) -> form.set(form.get().with(field, typed)));
        form.subscribe(view::show);
        boolean taken = FormDialog.ask(owner, appearance, "article-dialog", "Edit article", view.node(),
                view.field(RecordField.HEADLINE),
                Bindings.createBooleanBinding(() -> form.get().fault() != null, form));
        return taken ? Optional.of(form.get().fill(article, article.headline())) : Optional.empty();
    }
}
