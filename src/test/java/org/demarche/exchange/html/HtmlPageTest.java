package org.demarche.exchange.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.exchange.ConsistentDossiers;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Attribution;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Original;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.store.BundledDossier;
import org.demarche.testing.Dossiers;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlPageTest {
    private static final ExchangeOptions FULL = new ExchangeOptions(true, _ -> Optional.empty());

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aBrowserFindsEveryPromisedFieldToTheCodePoint(@ForAll("dossiers") Dossier dossier) throws IOException {
        Document page = page(dossier, FULL);
        assertEquals(dossier.title(), one(page, "title"));
        assertEquals(dossier.title(), one(page, "h1"));
        assertEquals(filled(dossier.description()), all(page, "header > .lead"));
        assertEquals(dossier.sides().stream().map(side -> "side-" + side.id() + side.name()).toList(),
                page.select(".sides > li").stream().map(item -> item.id() + item.wholeText()).toList());
        assertEquals(dossier.kinds().stream().map(kind -> "kind-" + kind.id() + kind.name()).toList(),
                page.select(".kinds > li").stream().map(item -> item.id() + item.wholeText()).toList());
        dossier.articles().forEach(article -> article(article, byId(page, "source-" + article.id())));
        dossier.speakers().forEach(speaker -> speaker(speaker, byId(page, "speaker-" + speaker.id())));
        DossierIndex index = new DossierIndex(dossier);
        dossier.events().forEach(event -> event(event, index, byId(page, "event-" + event.id())));
        dossier.quotes().forEach(quote -> quote(quote, byId(page, "quote-" + quote.id())));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }

    private static void article(Article article, Element source) {
        Original original = article.original();
        assertAll(
                () -> assertEquals(article.headline(), one(source, "> h3")),
                () -> assertEquals(filled(article.publisher()), all(source, ".publisher")),
                () -> assertEquals(filled(article.agency()), all(source, ".agency")),
                () -> assertEquals(filled(article.byline()), all(source, ".byline")),
                () -> assertEquals(filled(article.dateline()), all(source, ".dateline")),
                () -> assertEquals(article.published().date().text(), edtf(source, "> .circumstances")),
                () -> assertKnown(article.published(), source),
                () -> assertEquals(filled(article.url()), all(source, ".url")),
                () -> assertEquals(filled(article.archive()), all(source, ".archive")),
                () -> assertEquals(filled(text(article.accessed())), source.select(".accessed .date").stream()
                        .map(date -> date.attr("data-edtf")).toList()),
                () -> assertEquals(filled(article.language()), all(source, ".language")),
                () -> assertEquals(paragraphs(article.text()), all(source, ".paragraph")),
                () -> assertEquals(original == null ? List.of() : List.of(original.sha256()), all(source, ".sha256")),
                () -> assertEquals(original == null ? List.of() : List.of("" + original.length()),
                        source.select(".length").stream().map(length -> length.attr("value")).toList()));
    }

    private static void speaker(Speaker speaker, Element section) {
        assertAll(
                () -> assertEquals(speaker.name(), one(section, "> h3")),
                () -> assertEquals(speaker.nature().name(), section.attr("data-nature")),
                () -> assertEquals(speaker.aliases(), all(section, ".alias")),
                () -> assertEquals(filled(Objects.toString(speaker.side(), "")), sides(section)),
                () -> assertEquals(speaker.roles().stream().map(role -> role.title() + role.period().text()).toList(),
                        section.select(".roles > li").stream()
                                .map(item -> one(item, ".role") + edtf(item, "")).toList()));
    }

    private static void event(Event event, DossierIndex index, Element section) {
        List<Relation> relations = index.relationsOf(event.id()).stream()
                .filter(relation -> relation.from().equals(event.id())).toList();
        assertAll(
                () -> assertEquals(event.title(), one(section, "> .told > h4")),
                () -> assertEquals(event.when().date().text(), edtf(section, "> .when")),
                () -> assertKnown(event.when(), section.expectFirst("> .told")),
                () -> assertEquals(filled(event.place()), all(section, ".place")),
                () -> assertEquals(filled(Objects.toString(event.side(), "")), sides(section)),
                () -> assertEquals(event.kind().value(), section.attr("data-kind")),
                () -> assertEquals(event.participants().stream().map(id -> "#speaker-" + id).toList(),
                        links(section, "> .told > .participants a")),
                () -> assertEquals(filled(event.summary()), all(section, "> .told > .summary")),
                () -> assertEquals(event.figures().stream().map(figure -> figure.value() + figure.by()
                                + figure.article()).toList(),
                        section.select(".figures > li").stream().map(HtmlPageTest::figure).toList()),
                () -> assertEquals(event.mentions().stream().map(Mention::article).distinct()
                        .map(id -> "#source-" + id).toList(), links(section, "> .told > .sources a")),
                () -> assertEquals(relations.stream().map(HtmlPageTest::relation).toList(),
                        section.select(".relations > .from").stream().map(HtmlPageTest::relation).toList()),
                () -> assertEquals(index.quotesOf(event.id()).stream().map(quote -> "quote-" + quote.id()).toList(),
                        section.select(".quote").stream().map(Element::id).toList()));
    }

    private static String figure(Element item) {
        List<String> by = links(item, ".speaker-name");
        return one(item, ".value") + (by.isEmpty() ? null : by.getFirst().substring("#speaker-".length()))
                + links(item, "cite a").getFirst().substring("#source-".length());
    }

    private static String relation(Relation relation) {
        ArticleId article = relation.article();
        return relation.kind() + " #event-" + relation.to() + " " + relation.basis()
                + (article == null ? "" : " #source-" + article) + " " + relation.note();
    }

    private static String relation(Element item) {
        return item.attr("data-relation") + " " + String.join("", links(item, ".event-link")) + " "
                + item.attr("data-basis") + links(item, "cite a").stream().map(link -> " " + link)
                        .reduce("", String::concat) + " " + String.join("", all(item, ".note"));
    }

    private static void quote(Quote quote, Element figure) {
        Attribution attribution = quote.attribution();
        Element caption = figure.expectFirst("> figcaption");
        assertAll(
                () -> assertEquals(quote.directness().name(), figure.attr("data-directness")),
                () -> assertEquals(quote.gist() == null ? List.of(quote.text()) : List.of(),
                        all(figure, "> blockquote .words")),
                () -> assertEquals(filled(quote.gist()), all(figure, "> .gist")),
                () -> assertEquals(List.of("#speaker-" + quote.speaker()), links(caption, "> .said-by a")),
                () -> assertEquals(filled(attribution.role()), all(caption, "> .said-by > .role")),
                () -> assertEquals(filled(attribution.onBehalfOf()), all(caption, ".on-behalf-of")),
                () -> assertEquals(filled(attribution.addressee()), all(caption, ".addressee")),
                () -> assertEquals(attribution.said().date().text(), edtf(caption, "> .circumstances")),
                () -> assertKnown(attribution.said(), caption),
                () -> assertEquals(filled(attribution.place()), all(caption, ".said-in")),
                () -> assertEquals(filled(attribution.forum()), all(caption, ".forum")),
                () -> assertEquals(filled(attribution.medium()), all(caption, ".medium")),
                () -> assertEquals(filled(attribution.cue()), all(caption, ".cue")),
                () -> assertEquals(quote.about().stream().map(EventId::value).map("#event-"::concat).toList(),
                        links(caption, "> .about a")),
                () -> assertEquals(Objects.toString(quote.group(), ""), figure.attr("data-utterance")),
                () -> assertEquals(quote.event() == null ? "other-quotes" : "event-" + quote.event(),
                        around(figure, ".event, #other-quotes").id()),
                () -> assertEquals(quote.article().value(), sourceOf(figure)));
    }

    /** The article to which the caption leads, through the marked words where they are marked. */
    private static String sourceOf(Element figure) {
        String link = links(figure, "> figcaption > .stands-in a").getFirst().substring(1);
        Element target = byId(Objects.requireNonNull(figure.ownerDocument()), link);
        return around(target, ".source").id().substring("source-".length());
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNoOtherScriptRuns() throws IOException {
        Document page = page(BundledDossier.open(), ExchangeOptions.STANDARD);
        assertEquals(List.of(), page.select("[src], link, iframe, object, embed, base, form, [style*=url], [onclick]")
                .stream().map(Element::outerHtml).toList());
        assertTrue(!page.expectFirst("style").data().contains("url(")
                && !page.expectFirst("style").data().contains("@import"));
        List<Element> scripts = page.select("script");
        assertEquals(List.of("application/ld+json", ""),
                scripts.stream().map(script -> script.attr("type")).toList());
        String policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertEquals("default-src 'none'; style-src 'unsafe-inline'; script-src "
                + PageFiles.hash(scripts.getLast().data())
                + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'", policy);
    }

    @Test
    void everyLinkInsideThePageLeadsSomewhereAndEveryPlaceIsNamedOnce() throws IOException {
        Document page = page(BundledDossier.open(), ExchangeOptions.STANDARD);
        List<String> ids = page.select("[id]").stream().map(Element::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        assertEquals(List.of(), page.select("a[href^=#]").stream().map(link -> link.attr("href").substring(1))
                .filter(target -> !ids.contains(target)).toList());
    }

    @Test
    void theDrawingLeadsToEveryEventAndCarriesNoFileOfItsOwn() throws IOException {
        Document page = page(BundledDossier.open(), ExchangeOptions.STANDARD);
        assertEquals(BundledDossier.open().events().stream().map(event -> "#event-" + event.id()).sorted().toList(),
                links(page, ".drawing a[href^=#event-]").stream().distinct().sorted().toList());
        assertEquals(List.of(), page.select(".drawing metadata, .drawing image, .drawing use").stream()
                .map(Element::tagName).toList());
        assertEquals(page.select(".drawing a:not([aria-label])"), page.select(".drawing a[aria-hidden=true]"));
    }

    @Test
    void machinesFindEachQuoteWithItsSpeakerAndItsSource() throws IOException {
        Dossier dossier = Dossiers.small().article("page", a -> a.headline("</script><b>")).build();
        Document page = page(dossier, ExchangeOptions.STANDARD);
        JsonNode graph = new JsonMapper().readTree(page.expectFirst("script[type=application/ld+json]").data())
                .get("@graph");
        assertEquals(new JsonMapper().readTree("""
                {"@type": "Quotation", "@id": "#quote-anna-1", "text": "We shall not sign.", "inLanguage": "en",
                 "creator": {"@id": "#speaker-anna"}, "citation": {"@id": "#source-gazette"},
                 "recordedIn": {"@id": "#event-talks-2011"}, "dateCreated": "2011-10-04"}"""),
                graph.valueStream().filter(node -> node.path("@id").asString().equals("#quote-anna-1")).findFirst()
                        .orElseThrow());
        assertEquals(List.of("</script><b>"), graph.valueStream()
                .filter(node -> node.path("@id").asString().equals("#source-page"))
                .map(node -> node.get("headline").asString()).toList());
    }

    @Test
    void quotesAreMarkedInTheDigestAndReportedStatementsAreNot() throws IOException {
        Document page = page(Dossiers.small().build(), ExchangeOptions.STANDARD);
        assertEquals(List.of("We shall not sign.", "Then we wait,", "We have time,"), all(page, ".mark"));
        assertEquals(List.of("#quote-anna-1", "#quote-bilal-1", "#quote-bilal-2"), links(page, ".mark"));
        assertEquals(List.of(), all(byId(page, "quote-anna-2"), "blockquote"));
    }

    @Test
    void whatNoPageCanHoldIsReplacedAndTold() throws IOException {
        Dossier dossier = Dossiers.titled("A\u0000B\uD83DC").build();
        var out = new ByteArrayOutputStream();
        List<String> remarks = new HtmlPage().write(new DossierIndex(dossier), ExchangeOptions.STANDARD, out);
        assertEquals("A\uFFFDB\uFFFDC", one(Jsoup.parse(out.toString(StandardCharsets.UTF_8)), "h1"));
        assertEquals(1, remarks.size());
        assertTrue(remarks.getFirst().contains("U+FFFD"), remarks::getFirst);
    }

    private static Document page(Dossier dossier, ExchangeOptions options) throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlPage().write(new DossierIndex(dossier), options, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static void assertKnown(Dated dated, Element section) {
        List<String> expected = new ArrayList<>();
        if (dated.known() || !dated.evidence().isEmpty()) {
            expected.add(dated.basis().name());
            expected.addAll(filled(dated.evidence()));
        }
        List<String> found = section.select("> .known").stream()
                .flatMap(known -> known.select("[data-basis]").stream())
                .flatMap(words -> Stream.concat(Stream.of(words.attr("data-basis")),
                        all(words, ".evidence").stream())).toList();
        assertEquals(expected, found);
    }

    private static List<String> paragraphs(ArticleText text) {
        return text.joined().isEmpty() ? List.of() : List.of(text.joined().split("\n", -1));
    }

    private static List<String> filled(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text);
    }

    private static @Nullable String text(@Nullable Edtf date) {
        return date == null ? null : date.text();
    }

    private static List<String> sides(Element section) {
        return section.select(".circumstances .side").stream().map(side -> side.attr("data-side")).toList();
    }

    private static String edtf(Element section, String path) {
        return section.expectFirst((path.isEmpty() ? "" : path + " > ") + ".date").attr("data-edtf");
    }

    private static List<String> links(Element section, String query) {
        return section.select(query).stream().map(link -> link.attr("href")).toList();
    }

    private static String one(Element section, String query) {
        return section.expectFirst(query).wholeText();
    }

    private static List<String> all(Element section, String query) {
        return section.select(query).stream().map(Element::wholeText).toList();
    }

    private static Element around(Element inside, String query) {
        return Objects.requireNonNull(inside.closest(query));
    }

    private static Element byId(Element page, String id) {
        return Objects.requireNonNull(page.getElementById(id), () -> "nothing stands at " + id);
    }
}
