package org.demarche.exchange.webannotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.demarche.exchange.CarriedText;
import org.demarche.exchange.Guids;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.Original;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Where an annotated quote stands.
 *
 * @param text names the text in which positions count, for people
 * @param source address of that text
 * @param hash of that text as a named information URI (RFC 6920), null where it is not known
 * @param place null where the quote has none
 */
record Target(String text, String source, @Nullable String hash, @Nullable Place place) {

    /** A place by position and by words. */
    record Place(TextRange range, String exact, Context context) {}

    /** Finds the targets of the quotes of one article. */
    static final class Finder {
        private final Article article;
        private final CarriedText carried;
        private final CodePoints points;
        private final String published;
        private final String carriedSource;
        private final String carriedHash;

        Finder(Article article, CarriedText carried, Guids guids) {
            this.article = article;
            this.carried = carried;
            points = CodePoints.of(carried.text());
            String url = article.url();
            published = url != null && absolute(url) ? url : guids.urn("article", article.id().value());
            carriedSource = carried.kind() == CarriedText.Kind.PUBLISHED ? published
                    : guids.urn("text", article.id().value());
            carriedHash = hash(carried.text());
        }

        /**
         * The place in the published text, where the dossier knows it and the quote's words are those that stand there;
         * otherwise the place in the text that goes along.
         */
        Target of(Quote quote) {
            Original original = article.original();
            Anchor anchor = quote.anchors().original();
            if (original != null && anchor != null && quote.directness() != Directness.REPORTED) {
                return new Target("the published text", published, hash(original),
                        new Place(anchor.range(), quote.text(), Context.recorded(anchor)));
            }
            TextRange range = carried.place(quote.id());
            Place place = range == null ? null
                    : new Place(range, points.slice(range), Context.around(points, range));
            return new Target(switch (carried.kind()) {
                case PUBLISHED -> "the published text";
                case DIGEST -> "the digest in the dossier, its paragraphs joined by line feeds";
                case QUOTES -> "the quotes of the article alone, one to a line, in the order of the text";
            }, carriedSource, carriedHash, place);
        }

        /** The address of the published article, whatever text positions count in. */
        String published() {
            return published;
        }
    }

    private static boolean absolute(String address) {
        try {
            return new URI(address).isAbsolute();
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static String hash(Original original) {
        return named(HexFormat.of().parseHex(original.sha256()));
    }

    private static String hash(String text) {
        try {
            return named(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String named(byte[] sha256) {
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256);
    }
}
