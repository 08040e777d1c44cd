package org.demarche.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.demarche.exchange.AwkwardTexts;
import org.demarche.exchange.ConsistentDossiers;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest {
    private static final Parser PARSER = Parser.builder().build();

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void noCharacterOfALineIsReadAsMarkup(@ForAll("texts") String text) {
        assertEquals(text, words(PARSER.parse("> " + Markdown.line(text))));
        assertEquals(text, words(PARSER.parse("# " + Markdown.line(text))));
        assertEquals("x" + text + "x", words(PARSER.parse("x" + Markdown.line(text) + "x")));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyQuoteAndTitleStandsThereWordForWord(@ForAll("dossiers") Dossier dossier) throws Exception {
        List<String> quotes = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        PARSER.parse(written(dossier)).accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                quotes.add(words(quote));
            }

            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == 4) {
                    titles.add(words(heading));
                }
            }
        });
        assertEquals(dossier.quotes().stream().filter(quote -> quote.directness() != Directness.REPORTED)
                .map(Quote::text).sorted().toList(), quotes.stream().sorted().toList());
        assertEquals(dossier.events().stream().map(Event::title).sorted().toList(), titles.stream().sorted().toList());
    }

    @Test
    void theOutlineGoesByYearsAndMonths() throws Exception {
        assertEquals("""
                # The harbour dispute

                Two towns and a harbour.

                ## 2011

                ### October 2011

                #### Talks on the harbour

                **4 October 2011** · Talks · with Anna Nord, Bilal Süd \\[1\\]

                > We shall not sign.

                — Anna Nord, Mayor of North, press conference, 4 October 2011 \\[1\\]

                > Then we wait,

                — Bilal Süd, 4 October 2011 \\[1\\]

                > We have time,

                — Bilal Süd, 4 October 2011 \\[1\\]

                #### A draft is tabled

                **20 October 2011** · North · Vote

                - Precedes: The council votes

                ### November 2011

                #### The council votes

                **1 November 2011** · Vote · with Harbour Council \\[2\\]

                - 5 to 2, by Harbour Council \\[2\\]

                ## Other quotes

                Anna welcomed the result.

                — Anna Nord, 1 November 2011, reported \\[2\\]

                ## Sources

                1. “Harbour talks fail”, The Gazette, 5 October 2011
                2. “Council votes”, The Gazette, 2 November 2011
                """, written(Dossiers.small().build()));
    }

    @Provide
    Arbitrary<String> texts() {
        return AwkwardTexts.all();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append("<line break>");
            }
        });
        return words.toString();
    }

    private static String written(Dossier dossier) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), new MarkdownFormat().write(new DossierIndex(dossier), ExchangeOptions.STANDARD, out));
        return out.toString(StandardCharsets.UTF_8);
    }
}
