package org.demarche.text.news;

/** Why a paragraph does not belong to an article, in words for people. */
final class Furniture {
    static final String HEADLINE = "the headline";
    static final String HEADLINE_AGAIN = "the headline again";
    static final String BYLINE = "the byline";
    static final String DATE = "the date of publication";
    static final String APPEAL = "an appeal for support";
    static final String NEWSLETTER = "an invitation to subscribe";
    static final String CAPTION = "a caption";
    static final String CAPTION_AGAIN = "a caption again";
    static final String CREDIT = "a photo credit";
    static final String LINK = "a link line";
    static final String SHARE = "share buttons";
    static final String COOKIES = "a cookie notice";
    static final String COPYRIGHT = "a copyright line";
    static final String COMMENTS = "comments";
    static final String CLOSING = "an agency's closing line";
    static final String ADVERTISEMENT = "an advertisement";

    private Furniture() {}
}
