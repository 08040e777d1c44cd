package org.demarche.state.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The speakers whose quotes begin in each paragraph: what stands in the margin beside it. Immutable. */
public final class Margin {
    private final List<List<QuoteMark>> byParagraph;

    /** A margin for the text that {@code map} describes, with one mark for each speaker and paragraph, the first. */
    public Margin(ParagraphMap map, int paragraphs, List<QuoteMark> marks) {
        Map<Integer, Map<String, QuoteMark>> first = new LinkedHashMap<>();
        for (QuoteMark mark : marks) {
            if (mark.range().length() > 0) {
                first.computeIfAbsent(map.position(mark.range().start()).paragraph(), _ -> new LinkedHashMap<>())
                        .putIfAbsent(mark.speaker().value(), mark);
            }
        }
        byParagraph = IntStream.range(0, paragraphs)
                .mapToObj(i -> List.copyOf(first.getOrDefault(i, Map.of()).values()))
                .toList();
    }

    /** The marks beside a paragraph, in the order of their places. */
    public List<QuoteMark> beside(int paragraph) {
        return byParagraph.get(paragraph);
    }
}
