package org.demarche.state.facets;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Initials;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.Id;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.Snapshot;
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
    /** How many speakers are shown while the list is short. */
    static final int MOST_SPEAKERS = 8;

    public FacetsModel {
        groups = List.copyOf(groups);
    }

    /** The pane for a state of the window. */
    public static FacetsModel of(Snapshot snapshot) {
        Rows rows = new Rows(snapshot);
        return new FacetsModel(
                Arrays.stream(Facet.values()).map(rows::group).filter(group -> !group.rows().isEmpty()).toList(),
                headline(snapshot.visible()),
                !snapshot.view().filter().isAll());
    }

    private static String headline(Visible visible) {
        Count shown = visible.shown();
        Count total = visible.total();
        return shown.events() + " of " + total.events() + " events · " + shown.quotes() + " of " + total.quotes()
                + " statements";
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
        private final Map<FacetValue, Caption> captions = new HashMap<>();

        Rows(Snapshot snapshot) {
            this.snapshot = snapshot;
            index = snapshot.index();
            index.dossier().sides().forEach(side -> captions.putIfAbsent(
                    FacetValue.of(side.id()), new Caption(side.name(), "", "", side.id(), null)));
            index.dossier().speakers().forEach(speaker ->
                    captions.putIfAbsent(FacetValue.of(speaker.id()), speaker(speaker)));
            index.dossier().articles().forEach(article ->
                    captions.putIfAbsent(FacetValue.of(article.id()), source(article)));
            for (Directness directness : Directness.values()) {
                captions.put(FacetValue.of(directness), Caption.plain(name(directness)));
            }
            captions.put(FacetValue.none(Facet.SIDE), Caption.plain("No single side"));
            captions.put(FacetValue.none(Facet.SPEAKER), Caption.plain("Nobody named"));
            captions.put(FacetValue.none(Facet.SOURCE), Caption.plain("No source"));
            captions.put(FacetValue.none(Facet.DIRECTNESS), Caption.plain("No quote"));
        }

        FacetGroup group(Facet facet) {
            List<FacetValue> values = ordered(facet, snapshot.dossier().facets().values(facet));
            int most = values.stream().mapToInt(value -> count(value).quotes()).max().orElse(0);
            int prominent = facet == Facet.SPEAKER ? prominentSpeakers(values) : values.size();
            return new FacetGroup(facet,
                    IntStream.range(0, values.size())
                            .mapToObj(i -> row(values.get(i), most, i < prominent))
                            .toList(),
                    snapshot.view().filter().narrows(facet));
        }

        private FacetRow row(FacetValue value, int most, boolean prominent) {
            Caption caption = captions.getOrDefault(value, Caption.plain(value.key()));
            Count count = count(value);
            return new FacetRow(value, caption.label(), caption.detail(), caption.initials(), caption.side(),
                    caption.target(), snapshot.view().filter().admits(value), selected(caption.target()), count,
                    most == 0 ? 0 : (double) count.quotes() / most, prominent);
        }

        /** Speakers with most quotes first; kinds from the own words outwards; others in the order of the dossier. */
        private List<FacetValue> ordered(Facet facet, List<FacetValue> values) {
            return switch (facet) {
                case SPEAKER -> values.stream()
                        .sorted(Comparator.comparing(FacetValue::isNone)
                                .thenComparing(Comparator.comparingInt(this::allQuotes).reversed()))
                        .toList();
                case DIRECTNESS -> Stream.concat(
                                Arrays.stream(Directness.values()).map(FacetValue::of),
                                Stream.of(FacetValue.none(facet)))
                        .filter(values::contains)
                        .toList();
                case SIDE, SOURCE -> values;
            };
        }

        private int prominentSpeakers(List<FacetValue> ordered) {
            int speaking = (int) ordered.stream().filter(value -> allQuotes(value) > 0).count();
            int shown = Math.min(speaking == 0 ? ordered.size() : speaking, MOST_SPEAKERS);
            // A button that opens a single row takes as much room as the row.
            return ordered.size() - shown <= 1 ? ordered.size() : shown;
        }

        private int allQuotes(FacetValue speaker) {
            return speaker.isNone() ? 0 : index.quotesOf(new SpeakerId(speaker.key())).size();
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
            return new Caption(article.publisher(), EdtfWords.brief(article.published().date()), "", null,
                    article.id());
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
