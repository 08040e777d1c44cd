package org.demarche.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.state.Contents;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.originals.Originals.Place;
import org.demarche.state.reader.Finds;
import org.demarche.state.reader.Highlight;
import org.demarche.state.reader.Margin;
import org.demarche.state.reader.ParagraphMap;
import org.demarche.state.reader.QuoteMark;
import org.demarche.state.reader.ReaderModel;
import org.demarche.state.reader.ReaderModel.Reading;
import org.demarche.state.reader.ReaderPage;
import org.demarche.state.review.WaitingHighlights;
import org.demarche.ui.dialogs.Browser;
import org.demarche.ui.parts.Avatar;
import org.demarche.ui.parts.Tips;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/** The pane that shows the open article with its quotes set off and the selected one in sight. */
public final class ReaderView {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Workspace workspace;
    private final Browser browser;
    private final ReaderModel model;
    private final SourceTextView text = new RichTextSourceView();
    private final ReaderHead head;
    private final FindBar finding;
    private final VBox pane;
    private final Label hint = new Label("Select an event or a quote to read it in its source.");
    private final StackPane node;
    private @Nullable Reading reading;
    private @Nullable DossierIndex index;
    private List<Highlight> highlights = List.of();
    private @Nullable TextRange lit;
    private int asked;
    /** Whether the selection under way began with a click in the text, which then stays where it is. */
    private boolean clicking;

    public ReaderView(Workspace workspace, Browser browser, ReaderModel model, OriginalWishes wishes) {
        this.workspace = workspace;
        this.browser = browser;
        this.model = model;
        head = new ReaderHead(workspace::select, this::find,
                new TextSwitch(original -> model.choose(original, workspace.focus())),
                new OriginalMenu(place -> download(wishes, place), wishes::chooseFiles));
        text.node().setId("reader-text");
        VBox.setVgrow(text.node(), Priority.ALWAYS);
        finding = new FindBar(this::show, text.node()::requestFocus);
        pane = new VBox(head, finding, text.node());
        hint.setId("reader-hint");
        hint.getStyleClass().add("reader-hint");
        node = new StackPane(hint, pane);
        node.setId("reader");
        node.getStyleClass().add("reader");
        node.getStylesheets().add(Stylesheets.url("reader"));
        text.onClick(offset -> !quotesAt(offset).isEmpty(), this::selectAt);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                find();
                event.consume();
            }
        });
        // The control keeps the areas behind the text as they were at the former size.
        head.fontProperty().subscribe(_ -> {
            paint();
            if (lit != null) {
                text.reveal(lit);
            }
        });
        Contents.follow(workspace, now -> show(now));
        model.onChange(() -> show(workspace.snapshot()));
    }

    /** The pane. */
    public Region node() {
        return node;
    }

    /** What is set off in the text now, the least important first. */
    public List<Highlight> highlights() {
        return highlights;
    }

    /**
     * The words that the person has selected, as a place of the text that the dossier carries, in code points; null
     * when there are none, or when an original is shown and the dossier's text does not have them at one place.
     */
    public @Nullable TextRange selection() {
        Reading shown = reading;
        return shown == null ? null : !shown.original() ? text.selection()
                : workspace.index().article(shown.page().article())
                        .map(article -> OnlyPlace.of(text.selectedText(), article.text().joined()))
                        .orElse(null);
    }

    /** The open article; null while there is none. */
    public @Nullable ArticleId article() {
        return reading == null ? null : reading.page().article();
    }

    /** Offers more in the menu of the text. */
    public void offer(List<MenuItem> items) {
        text.offer(items);
    }

    /** The part of the text that is in sight, in code points; null while no article is open. */
    public @Nullable TextRange visible() {
        return reading == null ? null : text.visible();
    }

    private void show(Snapshot now) {
        Reading next = model.reading(now);
        pane.setVisible(next != null);
        hint.setVisible(next == null);
        if (next == null) {
            reading = null;
            return;
        }
        boolean turned = turn(now.index(), next);
        highlight(now, next);
        TextRange wantedLit = next.page().lit(next.focus());
        boolean news = turned || now.asked() != asked || !Objects.equals(wantedLit, lit);
        if (wantedLit != null && news && !clicking) {
            text.reveal(wantedLit);
        }
        lit = wantedLit;
        asked = now.asked();
    }

    /** Selects the quote at an offset; the text stays where it is, under the pointer. */
    private void selectAt(int offset) {
        clicking = true;
        try {
            workspace.select(quotesAt(offset).getFirst().quote());
        } finally {
            clicking = false;
        }
    }

    private void show(Finds finds) {
        if (reading != null) {
            highlight(workspace.snapshot(), reading);
            TextRange here = finds.here();
            if (here != null) {
                text.reveal(here);
            }
        }
    }

    private void highlight(Snapshot now, Reading shown) {
        List<Highlight> wanted = new ArrayList<>(shown.page().highlights(now.visible().quotes(), shown.focus()));
        if (!shown.original()) {
            wanted.addAll(WaitingHighlights.of(now, shown.page().article()));
        }
        wanted.addAll(finding.finds().highlights());
        if (!wanted.equals(highlights)) {
            highlights = List.copyOf(wanted);
            paint();
        }
    }

    private void paint() {
        DossierIndex of = index;
        if (of != null) {
            text.highlight(highlights.stream().map(mark -> HighlightLook.of(of, mark)).toList());
        }
    }

    private void find() {
        if (reading != null) {
            finding.open(text.selectedText());
        }
    }

    /** Shows a text from its beginning, unless it is shown already; tells whether it is another. */
    private boolean turn(DossierIndex nextIndex, Reading next) {
        Reading before = reading;
        DossierIndex indexBefore = index;
        reading = next;
        index = nextIndex;
        ReaderPage page = next.page();
        if (before != null && nextIndex.equals(indexBefore) && before.page().equals(page)) {
            if (!Objects.equals(before.attached(), next.attached())) {
                head.show(next, browser);
            }
            return false;
        }
        head.show(next, browser);
        Margin margin = new Margin(new ParagraphMap(page.paragraphs()), page.paragraphs().size(), page.marks());
        text.show(page.paragraphs(),
                paragraph -> margin.beside(paragraph).stream().<Node>map(mark -> avatar(nextIndex, mark)).toList());
        highlights = List.of();
        finding.in(page.paragraphs());
        return true;
    }

    private void download(OriginalWishes wishes, Place place) {
        if (reading != null) {
            wishes.download(reading.page().article(), place);
        }
    }

    private Node avatar(DossierIndex of, QuoteMark mark) {
        Avatar avatar = new Avatar(of, mark.speakerName(), mark.side());
        avatar.setCursor(Cursor.HAND);
        avatar.setTooltip(Tips.of(mark.summary()));
        avatar.setOnMouseClicked(event -> {
            workspace.select(mark.speaker());
            event.consume();
        });
        return avatar;
    }

    private List<QuoteMark> quotesAt(int offset) {
        return reading == null ? List.of() : reading.page().at(offset);
    }
}
