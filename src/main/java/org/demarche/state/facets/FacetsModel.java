package org.demarche.state.facets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Initials;
import org.demarche.model.Speaker;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.Id;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.Snapshot;
import org.demarche.state.caption.PublishedWords;
import org.demarche.state.filter.Count;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Visible;
import org.jspecify.annotations.Nullable;

/**
 * The pane of facets at one moment.
 *
 * @param headline how much of the dossier is shown
 * @param narrowed whether the filter leaves anything out
 */
public record FacetsModel(List<FacetGroup> groups, String headline, boolean narrowed) {
    public FacetsModel {
        groups = List.copyOf(groups);
    }

    /**
     * The pane for a state of the window.
     *
     * @param order that of the dossier that is open
     */
    public static FacetsModel of(Snapshot snapshot, FacetOrder order) {
        Rows rows = new Rows(snapshot, order);
        return new FacetsModel(
                Arrays.stream(Facet.values()).map(rows::group).filter(group -> !group.values().isEmpty()).toList(),
                headline(snapshot.visible()),
                !snapshot.view().filter().isAll());
    }

    private static String headline(Visible visible) {
        Count shown = visible.shown();
        Count total = visible.total();
        if (total.events() == 0 && total.quotes() == 0) {
            return "No events yet";
        }
        return String.format(Locale.UK, "%,d of %,d events · %,d of %,d statements",
                shown.events(), total.events(), shown.quotes(), total.quotes());
    }

    /** What a row says of its value, the same whatever the filter. */
    private record Caption(
            String label, String detail, String initials, @Nullable SideId side, @Nullable Id target) {
        static Caption plain(String label) {
            return new Caption(label, "", "", null, null);
        }
    }

    private static final class Rows {
        private final Snapshot snapshot;
        private final DossierIndex index;
        private final FacetOrder order;

        Rows(Snapshot snapshot, FacetOrder order) {
            this.snapshot = snapshot;
            this.order = order;
            index = snapshot.index();
        }

        FacetGroup group(Facet facet) {
            List<FacetValue> values = order.values(facet);
            int most = values.stream().mapToInt(value -> count(value).quotes()).max().orElse(0);
            int prominent = order.prominent(facet);
            return new FacetGroup(facet, values, i -> row(values.get(i), most, i < prominent), prominent,
                    snapshot.view().filter().narrows(facet));
        }

        private FacetRow row(FacetValue value, int most, boolean prominent) {
            Caption caption = caption(value);
            Count count = count(value);
            return new FacetRow(value, caption.label(), caption.detail(), caption.initials(), caption.side(),
                    caption.target(), snapshot.view().filter().admits(value), selected(caption.target()), count,
                    most == 0 ? 0 : (double) count.quotes() / most, prominent);
        }

        private Caption caption(FacetValue value) {
            if (value.isNone()) {
                return Caption.plain(switch (value.facet()) {
                    case SIDE -> "No single side";
                    case SPEAKER -> "Nobody named";
                    case SOURCE -> "No source";
                    case DIRECTNESS -> "No quote";
                });
            }
            Optional<Caption> known = switch (value.facet()) {
                case SIDE -> index.side(new SideId(value.key()))
                        .map(side -> new Caption(side.name(), "", "", side.id(), null));
                case SPEAKER -> index.speaker(new SpeakerId(value.key())).map(Rows::speaker);
                case SOURCE -> index.article(new ArticleId(value.key())).map(Rows::source);
                case DIRECTNESS -> Optional.of(Caption.plain(name(Directness.valueOf(value.key()))));
            };
            return known.orElseGet(() -> Caption.plain(value.key()));
        }

        private Count count(FacetValue value) {
            return snapshot.visible().count(value);
        }

        private boolean selected(@Nullable Id target) {
            return switch (target) {
                case SpeakerId speaker -> speaker.equals(snapshot.focus().speaker());
                case ArticleId article -> article.equals(snapshot.focus().article());
                case null, default -> target != null && Objects.equals(target, snapshot.focus().selected());
            };
        }

        private static Caption speaker(Speaker speaker) {
            return new Caption(speaker.name(), "", Initials.of(speaker.name()), speaker.side(), speaker.id());
        }

        private static Caption source(Article article) {
            String name = article.publisher().isBlank() ? article.headline() : article.publisher();
            return new Caption(name, PublishedWords.brief(article), "", null, article.id());
        }

        private static String name(Directness directness) {
            return switch (directness) {
                case DIRECT -> "Direct";
                case PARTIAL -> "Partial";
                case DOCUMENT -> "Document";
                case REPORTED -> "Reported";
            };
        }
    }
}
