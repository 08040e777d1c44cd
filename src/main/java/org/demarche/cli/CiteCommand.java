package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.export.citation.Bibliographer;
import org.demarche.export.citation.CitationException;
import org.demarche.export.citation.CitationFormat;
import org.demarche.export.citation.CitationLanguage;
import org.demarche.export.citation.CitationStyle;
import org.demarche.export.citation.CitationStyles;
import org.demarche.export.citation.QuoteCitation;
import org.demarche.export.citation.SourceParagraphs;
import org.demarche.export.citation.StyledText;
import org.demarche.export.citation.YearSuffixes;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.Id;
import org.demarche.model.id.QuoteId;
import org.demarche.store.AtomicFile;
import org.demarche.store.DossierException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Cites the articles or quotes of a dossier; needs no display. */
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Write the references of a dossier's articles, or quotes as sentences with their citation, in a"
                + " citation style, or the articles as BibLaTeX, RIS or CSL-JSON.")
final class CiteCommand implements Callable<Integer> {

    /** Reads the name of a format. */
    static final class FormatConverter implements ITypeConverter<CitationFormat> {
        @Override
        public CitationFormat convert(String text) {
            return CitationFormat.named(text).orElseThrow(() -> new TypeConversionException(
                    "'" + text + "' is none of text, html, biblatex, ris and csl-json"));
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "The dossier (a JSON file). Default: the one that comes with the program.")
    private @Nullable Path file;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "A citation style by its name, or a .csl file. Default: ${DEFAULT-VALUE}.")
    private String style = CitationStyles.USUAL;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of references, for example en-US or fr. Default: ${DEFAULT-VALUE}.")
    private String language = CitationLanguage.USUAL.tag();

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "text, html, biblatex, ris or csl-json. Default: what the name of the file says, else text.")
    private @Nullable CitationFormat format;

    @Option(
            names = "--article",
            arity = "1..*",
            paramLabel = "ID",
            description = "These articles only. Default: all.")
    private List<String> articles = new ArrayList<>();

    @Option(
            names = "--quote",
            arity = "1..*",
            paramLabel = "ID",
            description = "These quotes, each as a sentence with its citation.")
    private List<String> quotes = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where to write it. Default: standard output.")
    private @Nullable Path target;

    @Option(names = "--styles", description = "List the styles that come with the program, and end.")
    private boolean list;

    @Override
    public Integer call() throws DossierException, CitationException, InterruptedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            CitationStyles.bundled().forEach(one ->
                    out.printf("%-42s %s (%s)%n", one.name(), one.title(), one.kind().label()));
            out.flush();
            return 0;
        }
        CitationFormat as = format();
        if (!quotes.isEmpty() && as.record()) {
            throw new ParameterException(spec.commandLine(), "quotes can be cited as text or html, and " + as.slug()
                    + " has articles only; leave --quote out");
        }
        CitationStyle chosen = CitationStyles.find(style);
        Bibliographer bibliographer = new Bibliographer(chosen, CitationLanguage.find(language));
        DossierIndex index = new DossierIndex(DossierReading.start(file).await());
        String written = quotes.isEmpty()
                ? as.bibliography(index.dossier().title(), wanted(index), bibliographer)
                : as.styled(index.dossier().title(), sentences(index, bibliographer), bibliographer.language());
        if (target == null) {
            out.print(written);
            out.flush();
        } else {
            AtomicFile.write(target, to -> to.write(written.getBytes(StandardCharsets.UTF_8)));
            out.println(target);
        }
        return 0;
    }

    private CitationFormat format() {
        if (format != null || target == null) {
            return format == null ? CitationFormat.TEXT : format;
        }
        return CitationFormat.ofFile(target.toString()).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "the name of " + target + " does not tell what it is to be; let it end in .txt, .html, .bib, .ris or"
                        + " .json, or add --as"));
    }

    private List<Article> wanted(DossierIndex index) {
        return articles.isEmpty() && quotes.isEmpty() ? index.dossier().articles()
                : articles.stream().map(id -> article(index, id)).toList();
    }

    private List<StyledText> sentences(DossierIndex index, Bibliographer bibliographer) throws CitationException {
        List<Quote> cited = quotes.stream().map(id -> quote(index, id)).toList();
        List<Article> named = wanted(index);
        YearSuffixes apart = bibliographer.tellApart(articles.isEmpty() ? index.dossier().articles()
                : Stream.concat(named.stream(), cited.stream().map(Quote::article).map(index::article)
                        .flatMap(Optional::stream)).toList());
        List<StyledText> lines = new ArrayList<>();
        for (Quote quote : cited) {
            Integer paragraph = index.article(quote.article())
                    .map(article -> SourceParagraphs.of(article, quote)).orElse(null);
            lines.addAll(QuoteCitation.of(index, quote, paragraph, bibliographer, apart));
        }
        for (Article article : named) {
            lines.add(bibliographer.reference(article, apart));
        }
        return lines;
    }

    private Quote quote(DossierIndex index, String id) {
        Quote quote = Id.FORM.matcher(id).matches() ? index.quote(new QuoteId(id)).orElse(null) : null;
        if (quote == null) {
            throw new ParameterException(spec.commandLine(), "the dossier has no quote '" + id + "'");
        }
        return quote;
    }

    private Article article(DossierIndex index, String id) {
        Article article = Id.FORM.matcher(id).matches() ? index.article(new ArticleId(id)).orElse(null) : null;
        if (article == null) {
            throw new ParameterException(spec.commandLine(), "the dossier has no article '" + id + "'");
        }
        return article;
    }
}
