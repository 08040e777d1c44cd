package org.demarche.ui.facets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.Id;
import org.demarche.model.id.SideId;
import org.demarche.state.Contents;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.facets.FacetGroup;
import org.demarche.state.facets.FacetOrder;
import org.demarche.state.facets.FacetsModel;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.ui.parts.QuietLink;
import org.demarche.ui.theme.SideStyle;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/**
 * Lets a person choose by side, speaker, source and kind of quote what all panes show.
 *
 * <p>A check box filters; a click on the name of a speaker or a source selects it.
 */
public final class FacetsView {
    private final Workspace workspace;
    private final Label headline = new Label();
    private final QuietLink reset;
    private final VBox sections = new VBox();
    private final ScrollPane scroll;
    private final Map<Facet, FacetSection> shown = new EnumMap<>(Facet.class);
    private @Nullable DossierIndex index;
    private @Nullable FacetOrder order;

    public FacetsView(Workspace workspace) {
        this.workspace = workspace;
        headline.setId("facets-headline");
        headline.getStyleClass().add("facets-headline");
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        reset = new QuietLink("Reset filters", () -> workspace.filter(Filter.ALL));
        reset.setId("facets-reset");
        reset.getStyleClass().add("facets-link");
        reset.setTooltip(new Tooltip("Show all events and quotes"));
        VBox head = new VBox(headline, reset);
        head.getStyleClass().add("facets-head");

        VBox page = new VBox(head, sections);
        page.getStyleClass().add("facets-page");
        scroll = new ScrollPane(page);
        scroll.setId("facets");
        scroll.getStyleClass().add("facets");
        scroll.getStylesheets().add(Stylesheets.url("facets"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleRole(AccessibleRole.PARENT);
        scroll.setAccessibleText("Filters");

        Contents.follow(workspace, this::show);
    }

    /** The pane. */
    public Region node() {
        return scroll;
    }

    private void show(Snapshot snapshot) {
        boolean sameDossier = snapshot.index().equals(index);
        FacetOrder known = sameDossier && order != null ? order : new FacetOrder(snapshot.dossier());
        order = known;
        FacetsModel model = FacetsModel.of(snapshot, known);
        headline.setText(model.headline());
        reset.setVisible(model.narrowed());
        boolean sameFacets = model.groups().stream().map(FacetGroup::facet).toList()
                .equals(List.copyOf(shown.keySet()));
        // Another dossier may give the same values other names, sides and colours.
        if (!sameFacets || !sameDossier) {
            index = snapshot.index();
            shown.clear();
            model.groups().forEach(group -> shown.put(group.facet(), new FacetSection(group.facet(), actions())));
            sections.getChildren().setAll(shown.values().stream().map(FacetSection::node).toList());
        }
        model.groups().forEach(group -> section(group.facet()).show(group));
    }

    private FacetSection section(Facet facet) {
        FacetSection section = shown.get(facet);
        if (section == null) {
            throw new IllegalStateException("no section shows " + facet);
        }
        return section;
    }

    private FacetActions actions() {
        return new FacetActions() {
            @Override
            public void admit(FacetValue value, boolean admitted) {
                workspace.filter(workspace.view().filter().with(value, admitted));
            }

            @Override
            public void only(FacetValue value, List<FacetValue> all) {
                workspace.filter(workspace.view().filter().withOnly(value, all));
            }

            @Override
            public void all(Facet facet) {
                workspace.filter(workspace.view().filter().without(facet));
            }

            @Override
            public void select(Id target) {
                workspace.select(target);
            }

            @Override
            public String styleClass(@Nullable SideId side) {
                return SideStyle.styleClass(workspace.index(), side);
            }
        };
    }
}
