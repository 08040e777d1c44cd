package org.demarche.ui.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.state.facets.FacetGroup;
import org.demarche.state.facets.FacetRow;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;

/** One facet: a head with "all", the rows, and a button for the rest of a long list. */
final class FacetSection {
    private final FacetActions actions;
    private final Label title = new Label();
    private final Hyperlink all = new Hyperlink("all");
    private final Hyperlink more = new Hyperlink();
    private final VBox list = new VBox();
    private final VBox node;
    private final List<FacetRowView> rows = new ArrayList<>();
    private List<FacetValue> values = List.of();
    private boolean complete;

    FacetSection(Facet facet, FacetActions actions) {
        this.actions = actions;
        String key = facet.name().toLowerCase(Locale.ROOT);
        title.getStyleClass().add("section-head");
        all.setId("facet-all-" + key);
        all.getStyleClass().add("facets-link");
        all.setOnAction(_ -> actions.all(facet));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, all);
        head.getStyleClass().add("facets-section-head");

        more.setId("facet-more-" + key);
        more.getStyleClass().add("facets-link");
        more.managedProperty().bind(more.visibleProperty());
        list.setId("facet-list-" + key);
        node = new VBox(head, list, more);
        node.getStyleClass().add("facets-section");
    }

    Region node() {
        return node;
    }

    void show(FacetGroup group) {
        title.setText(group.title().toUpperCase(Locale.UK));
        all.setVisible(group.narrowed());
        all.setAccessibleText("Show all " + group.title().toLowerCase(Locale.UK));
        all.setTooltip(new Tooltip("Show all " + group.title().toLowerCase(Locale.UK)));
        if (!group.values().equals(values)) {
            rebuild(group);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(group.rows().get(i));
        }
        more.setOnAction(_ -> {
            complete = !complete;
            arrange(group);
        });
        arrange(group);
    }

    private void rebuild(FacetGroup group) {
        values = group.values();
        complete = false;
        rows.clear();
        group.rows().forEach(row -> rows.add(new FacetRowView(row, values, actions)));
        list.getChildren().setAll(rows.stream().map(FacetRowView::node).toList());
    }

    private void arrange(FacetGroup group) {
        List<FacetRow> all = group.rows();
        for (int i = 0; i < all.size(); i++) {
            rows.get(i).setVisible(complete || all.get(i).prominent());
        }
        more.setVisible(group.prominent().size() < all.size());
        more.setText(complete ? "Show fewer" : "Show all " + all.size());
    }
}
