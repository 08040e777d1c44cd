package org.demarche.exchange.graphml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Dated;
import org.demarche.model.Quote;
import org.demarche.model.edtf.Edtf;

/** An edge in the making: what ties two nodes, and the quotes that bear it out. */
final class Tie {
    private final String from;
    private final String to;
    private final String kind;
    private final String basis;
    private final List<Quote> quotes = new ArrayList<>();

    /**
     * A tie without quotes.
     *
     * @param basis whether a source states it; empty where that is no question
     */
    Tie(String from, String kind, String to, String basis) {
        this.from = from;
        this.kind = kind;
        this.to = to;
        this.basis = basis;
    }

    void add(Quote quote) {
        quotes.add(quote);
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    String kind() {
        return kind;
    }

    String basis() {
        return basis;
    }

    int count() {
        return quotes.size();
    }

    /** The ids of the quotes. */
    String evidence() {
        return quotes.stream().map(quote -> quote.id().value()).distinct().collect(Collectors.joining(" "));
    }

    /** The earliest date of a quote, empty where none is known. */
    String first() {
        return dates().stream().min(Comparator.comparingLong(date -> date.bounds().earliest())).map(Edtf::text)
                .orElse("");
    }

    /** The latest date of a quote, empty where none is known. */
    String last() {
        return dates().stream().max(Comparator.comparingLong(date -> date.bounds().latest())).map(Edtf::text)
                .orElse("");
    }

    private List<Edtf> dates() {
        return quotes.stream().map(quote -> quote.attribution().said()).filter(Dated::known).map(Dated::date).toList();
    }
}
