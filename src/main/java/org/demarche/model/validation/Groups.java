package org.demarche.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;

/** The parts of one utterance are by one speaker and stand in one article with no other quote between them. */
final class Groups {
    private static final Comparator<Quote> BY_PLACE = Comparator.comparingInt(quote -> {
        Anchor anchor = quote.anchors().text();
        return anchor == null ? Integer.MAX_VALUE : anchor.start();
    });

    private final Map<ArticleId, Map<QuoteId, Integer>> positions = new HashMap<>();
    private final DossierIndex index;
    private final Findings findings;

    private Groups(DossierIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    static void check(DossierIndex index, Findings findings) {
        new Groups(index, findings).check();
    }

    private void check() {
        Map<String, List<Quote>> groups = new LinkedHashMap<>();
        Map<String, String> paths = new HashMap<>();
        Findings.each(index.dossier().quotes(), (i, quote) -> {
            if (quote.group() != null) {
                groups.computeIfAbsent(quote.group(), _ -> new ArrayList<>()).add(quote);
                paths.putIfAbsent(quote.group(), Findings.path(i, quote));
            }
        });
        groups.forEach((group, parts) -> check(group, parts, paths.getOrDefault(group, "quotes")));
    }

    private void check(String group, List<Quote> parts, String path) {
        Quote first = parts.getFirst();
        if (parts.size() == 1) {
            findings.add(FindingCode.GROUP_OF_ONE, path, "the group '" + group + "' has no other part");
        } else if (!parts.stream().allMatch(part -> part.speaker().equals(first.speaker())
                && part.article().equals(first.article()))) {
            findings.add(FindingCode.GROUP_MIXED, path,
                    "the parts of the group '" + group + "' are by different speakers or in different articles");
        } else if (scattered(parts)) {
            findings.add(FindingCode.GROUP_SCATTERED, path,
                    "another quote stands between the parts of the group '" + group + "'");
        }
    }

    private boolean scattered(List<Quote> parts) {
        Map<QuoteId, Integer> order = positions.computeIfAbsent(parts.getFirst().article(), this::order);
        List<Integer> taken = parts.stream().map(part -> order.getOrDefault(part.id(), 0)).sorted().toList();
        return taken.getLast() - taken.getFirst() != taken.size() - 1;
    }

    /** The place of each quote among those of its article; reported statements may stand between parts. */
    private Map<QuoteId, Integer> order(ArticleId article) {
        List<Quote> quotes = index.quotesOf(article).stream()
                .filter(quote -> quote.directness() != Directness.REPORTED)
                .sorted(BY_PLACE)
                .toList();
        Map<QuoteId, Integer> order = new HashMap<>();
        Findings.each(quotes, (i, quote) -> order.put(quote.id(), i));
        return order;
    }
}
