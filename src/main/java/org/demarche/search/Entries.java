package org.demarche.search;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * Gathers from a dossier what there is to search, thing by thing when it is asked for: a large dossier's entries would
 * take more memory than itself. An id that leads nowhere stands for itself.
 */
final class Entries extends AbstractList<Entry> implements RandomAccess {
    private final DossierIndex index;
    private final Dossier dossier;

    private Entries(DossierIndex index) {
        this.index = index;
        dossier = index.dossier();
    }

    /** All things of the dossier: speakers, quotes, events, articles. */
    static List<Entry> of(DossierIndex index) {
        return new Entries(index);
    }

    @Override
    public int size() {
        return dossier.speakers().size() + dossier.quotes().size() + dossier.events().size()
                + dossier.articles().size();
    }

    @Override
    public Entry get(int number) {
        int i = Objects.checkIndex(number, size());
        if (i < dossier.speakers().size()) {
            return speaker(dossier.speakers().get(i));
        }
        i -= dossier.speakers().size();
        if (i < dossier.quotes().size()) {
            return quote(dossier.quotes().get(i));
        }
        i -= dossier.quotes().size();
        if (i < dossier.events().size()) {
            return event(dossier.events().get(i));
        }
        return article(dossier.articles().get(i - dossier.events().size()));
    }

    private Entry speaker(Speaker speaker) {
        List<Part> parts = new ArrayList<>();
        speaker.roles().stream().map(Role::title).forEach(role -> add(parts, Tier.ACCOUNT, role));
        speaker.aliases().forEach(alias -> add(parts, Tier.NAME, alias));
        return new Entry(HitKind.SPEAKER, speaker.id(), new Part(Tier.NAME, speaker.name()), parts, names(speaker),
                Bounds.OPEN_PAST);
    }

    private Entry quote(Quote quote) {
        Attribution attribution = quote.attribution();
        List<Part> parts = new ArrayList<>();
        add(parts, Tier.WORDS, quote.words());
        index.speaker(quote.speaker())
                .ifPresent(speaker -> speaker.aliases().forEach(alias -> add(parts, Tier.WORDS, alias)));
        add(parts, Tier.ACCOUNT, attribution.role());
        add(parts, Tier.ACCOUNT, attribution.onBehalfOf());
        add(parts, Tier.ACCOUNT, attribution.addressee());
        add(parts, Tier.ACCOUNT, attribution.place());
        add(parts, Tier.ACCOUNT, attribution.forum());
        add(parts, Tier.ACCOUNT, attribution.medium());
        add(parts, Tier.ACCOUNT, DateWords.of(attribution.said().date()));
        return new Entry(HitKind.QUOTE, quote.id(), new Part(Tier.WORDS, nameOf(quote.speaker())), parts,
                List.of(), start(attribution.said().date()));
    }

    private Entry event(Event event) {
        List<Part> parts = new ArrayList<>();
        add(parts, Tier.ACCOUNT, event.summary());
        add(parts, Tier.ACCOUNT, event.place());
        add(parts, Tier.ACCOUNT, index.kind(event.kind()).map(EventKind::name).orElse(""));
        event.participants().forEach(participant -> add(parts, Tier.ACCOUNT, nameOf(participant)));
        event.figures().forEach(figure -> add(parts, Tier.ACCOUNT, figure.value()));
        add(parts, Tier.ACCOUNT, DateWords.of(event.when().date()));
        return new Entry(HitKind.EVENT, event.id(), new Part(Tier.NAME, event.title()), parts,
                List.of(event.title()), start(event.when().date()));
    }

    private Entry article(Article article) {
        List<Part> parts = new ArrayList<>();
        int offset = 0;
        for (String paragraph : article.text().paragraphs()) {
            if (!paragraph.isBlank()) {
                parts.add(new Part(Tier.TEXT, paragraph, offset));
            }
            offset += paragraph.codePointCount(0, paragraph.length()) + 1;
        }
        add(parts, Tier.ACCOUNT, article.publisher());
        add(parts, Tier.ACCOUNT, article.agency());
        add(parts, Tier.ACCOUNT, article.byline());
        add(parts, Tier.ACCOUNT, article.dateline());
        add(parts, Tier.ACCOUNT, DateWords.of(article.published().date()));
        return new Entry(HitKind.ARTICLE, article.id(), new Part(Tier.NAME, article.headline()), parts,
                List.of(article.headline()), start(article.published().date()));
    }

    private String nameOf(SpeakerId id) {
        return index.speaker(id).map(Speaker::name).orElse(id.value());
    }

    private static List<String> names(Speaker speaker) {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream()).toList();
    }

    private static long start(Edtf date) {
        return date.bounds().earliest();
    }

    private static void add(List<Part> parts, Tier tier, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(new Part(tier, text));
        }
    }
}
