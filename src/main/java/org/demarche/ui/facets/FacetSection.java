package org.demarche.ui.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.demarche.ui.parts.QuietLink;

/** One facet: a head with "all", the rows, and a button for the rest of a long list. */
final class FacetSection {
    private final FacetActions actions;
    private final Label title = new Label();
    private final QuietLink all;
    private final QuietLink more = new QuietLink("", this::turn);
    private final Tooltip allTip = new Tooltip();
    private final VBox list = new VBox();
    private final VBox node;
    private final List<FacetRowView> rows = new ArrayList<>();
    private List<FacetValue> values = List.of();
    private List<FacetRow> shown = List.of();
    private boolean complete;

    FacetSection(Facet facet, FacetActions actions) {
        this.actions = actions;
        String key = facet.name().toLowerCase(Locale.ROOT);
        title.getStyleClass().add("section-head");
        all = new QuietLink("all", () -> actions.all(facet));
        all.setTooltip(allTip);
        all.setId("facet-all-" + key);
        all.getStyleClass().add("facets-link");
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
        allTip.setText("Show all " + group.title().toLowerCase(Locale.UK));
        all.setAccessibleText(allTip.getText());
        if (!group.values().equals(values)) {
            rebuild(group);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(group.rows().get(i));
        }
        shown = group.rows();
        arrange();
    }

    private void turn() {
        complete = !complete;
        arrange();
    }

    private void rebuild(FacetGroup group) {
        values = group.values();
        complete = false;
        rows.clear();
        group.rows().forEach(row -> rows.add(new FacetRowView(row, values, actions)));
        list.getChildren().setAll(rows.stream().map(FacetRowView::node).toList());
    }

    private void arrange() {
        for (int i = 0; i < shown.size(); i++) {
            rows.get(i).setVisible(complete || shown.get(i).prominent());
        }
        more.setVisible(shown.stream().anyMatch(row -> !row.prominent()));
        more.setText(complete ? "Show fewer" : "Show all " + shown.size());
    }
}
