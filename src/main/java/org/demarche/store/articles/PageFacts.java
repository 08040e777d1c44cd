package org.demarche.store.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.text.news.Hints;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page says of its article, as it is written there.
 *
 * @param title of the page, which often ends with the name of the site
 * @param socialTitle {@code og:title}
 * @param siteName {@code og:site_name}
 * @param authors of the author metas
 * @param linked what the page's JSON-LD states
 * @param published the metas for the time of publication
 * @param heading the first main heading
 * @param times the {@code datetime} of its time elements, in order
 * @param address the canonical one
 * @param language BCP 47 tag
 */
public record PageFacts(
        @Nullable String title,
        @Nullable String socialTitle,
        @Nullable String siteName,
        List<String> authors,
        LinkedData linked,
        @Nullable String published,
        @Nullable String heading,
        List<String> times,
        @Nullable String address,
        @Nullable String language) {

    public PageFacts {
        authors = List.copyOf(authors);
        times = List.copyOf(times);
    }

    /** What they say of the article, each with where it was found. */
    public Hints hints() {
        return PageHints.of(this);
    }

    static PageFacts of(Document page) {
        List<String> authors = new ArrayList<>();
        for (Element meta : page.select("meta[name=author], meta[name=byl], meta[property=article:author],"
                + " meta[name=parsely-author], meta[name=dc.creator], meta[name=dcterms.creator]")) {
            String name = meta.attr("content").strip();
            if (!name.isEmpty() && !name.contains("://") && !authors.contains(name)) {
                authors.add(name);
            }
        }
        List<String> times = page.select("time[datetime]").stream()
                .map(time -> time.attr("datetime").strip())
                .filter(time -> !time.isEmpty())
                .toList();
        return new PageFacts(
                text(page.selectFirst("head > title")),
                content(page, "meta[property=og:title], meta[name=og:title], meta[name=twitter:title]"),
                content(page, "meta[property=og:site_name], meta[name=application-name]"),
                authors,
                LinkedData.of(page),
                content(page, "meta[property=article:published_time], meta[itemprop=datePublished],"
                        + " meta[name=pubdate], meta[name=publishdate], meta[name=parsely-pub-date], meta[name=date],"
                        + " meta[name=dc.date.issued], meta[name=dcterms.created], meta[name=dc.date],"
                        + " meta[name=sailthru.date], meta[name=publication_date]"),
                text(page.selectFirst("article h1, main h1, h1")),
                times,
                address(page),
                language(page));
    }

    private static @Nullable String address(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String href = link == null ? null : link.attr("href").strip();
        return href != null && href.startsWith("http") ? href : content(page, "meta[property=og:url]");
    }

    private static @Nullable String language(Document page) {
        Element html = page.selectFirst("html[lang]");
        String tag = html == null ? null : html.attr("lang").strip();
        return tag == null || tag.isEmpty() ? null : tag;
    }

    private static @Nullable String content(Document page, String metas) {
        return page.select(metas).stream()
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(@Nullable Element element) {
        String text = element == null ? "" : Objects.requireNonNull(element).text().strip();
        return text.isEmpty() ? null : text;
    }
}
