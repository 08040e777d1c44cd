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
import org.demarche.state.caption.Counted;
import org.demarche.state.facets.FacetGroup;
import org.demarche.state.facets.FacetRow;
import org.demarche.state.filter.Facet;
import org.demarche.ui.parts.QuietLink;

/**
 * One facet: a head with "all", the rows, and a button for the rest of a long list. A very long list opens in steps:
 * every row is a dozen nodes.
 */
final class FacetSection {
    /** The most rows that are added at once. */
    static final int STEP = 50;

    private final FacetActions actions;
    private final Label title = new Label();
    private final QuietLink all;
    private final QuietLink more = new QuietLink("", this::open);
    private final QuietLink fewer = new QuietLink("Show fewer", this::close);
    private final Tooltip allTip = new Tooltip();
    private final VBox list = new VBox();
    private final VBox node;
    private final List<FacetRowView> rows = new ArrayList<>();
    private FacetGroup group;
    private int room;

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
        fewer.setId("facet-fewer-" + key);
        fewer.getStyleClass().add("facets-link");
        for (QuietLink link : List.of(more, fewer)) {
            link.managedProperty().bind(link.visibleProperty());
        }
        group = new FacetGroup(facet, List.of(), _ -> {
            throw new IllegalStateException("no values yet");
        }, 0, false);
        list.setId("facet-list-" + key);
        node = new VBox(head, list, more, fewer);
        node.getStyleClass().add("facets-section");
    }

    Region node() {
        return node;
    }

    void show(FacetGroup next) {
        title.setText(next.title().toUpperCase(Locale.UK));
        all.setVisible(next.narrowed());
        allTip.setText("Show all " + next.title().toLowerCase(Locale.UK));
        all.setAccessibleText(allTip.getText());
        boolean sameValues = next.values().equals(group.values());
        group = next;
        if (!sameValues) {
            rows.clear();
            room = least();
        }
        arrange();
    }

    private void open() {
        boolean toTheEnd = group.values().size() - room <= STEP;
        room = toTheEnd ? group.values().size() : room + STEP;
        arrange();
    }

    private void close() {
        room = least();
        arrange();
    }

    /** How many rows there are while the list is short. */
    private int least() {
        return Math.min(group.prominent(), STEP);
    }

    private void arrange() {
        List<FacetRow> shown = group.first(room);
        if (rows.size() > shown.size()) {
            rows.subList(shown.size(), rows.size()).clear();
        }
        for (int i = 0; i < shown.size(); i++) {
            if (i == rows.size()) {
                rows.add(new FacetRowView(shown.get(i), group.values(), actions));
            }
            rows.get(i).show(shown.get(i));
        }
        list.getChildren().setAll(rows.stream().map(FacetRowView::node).toList());
        int hidden = group.values().size() - shown.size();
        more.setVisible(hidden > 0);
        more.setText(hidden > STEP
                ? "Show " + STEP + " more of " + Counted.number(group.values().size())
                : "Show all " + group.values().size());
        fewer.setVisible(shown.size() > least());
    }
}
