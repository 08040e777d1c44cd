package org.demarche.store.download;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Article;

/**
 * Where the originals of articles are downloaded from.
 *
 * @param pages fetches what publishers have
 * @param archive has copies
 */
public record Web(PageFetcher pages, WebArchive archive) {
    private static final Pattern DAY = Pattern.compile("^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** The web as it is. */
    public static Web asItIs() {
        PageFetcher pages = new HttpPageFetcher(Limits.USUAL);
        return new Web(pages, new WebArchive(pages));
    }

    /**
     * Fetches an article's page from its publisher.
     *
     * @throws DownloadException if it cannot be had, or the article has no web address
     */
    public Page published(Article article) throws DownloadException, InterruptedException {
        return pages.fetch(address(article), ContentKind.ARTICLE);
    }

    /**
     * Fetches the archived copy of an article's page that is nearest to the day of publication.
     *
     * @throws DownloadException if it cannot be had, or the article has no web address
     */
    public Page archived(Article article) throws DownloadException, InterruptedException {
        Matcher day = DAY.matcher(article.published().date().toString());
        return archive.fetch(address(article), day.find() ? day.group().replace("-", "") : null);
    }

    private static URI address(Article article) throws DownloadException {
        String url = article.url() == null ? "" : article.url();
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new DownloadException(url, "it is not a web address; correct it in the dossier", e);
        }
    }
}
