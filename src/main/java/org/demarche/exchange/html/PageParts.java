package org.demarche.exchange.html;

import org.demarche.model.Dated;
import org.demarche.model.DossierIndex;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Small pieces that stand at many places of the page. */
final class PageParts {
    /** How many sides have a colour of their own. */
    private static final int COLOURS = 8;

    private PageParts() {}

    /** Appends a piece of text; nothing for null and empty ones. */
    static void span(Element to, String kind, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            to.appendElement("span").attr("class", kind).attr("dir", "auto").text(text);
        }
    }

    /** Appends a paragraph; nothing for null and empty ones. */
    static void paragraph(Element to, String kind, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            to.appendElement("p").attr("class", kind).attr("dir", "auto").text(text);
        }
    }

    /** Appends the name of a speaker, which leads to what the page tells of them. */
    static void speaker(Element to, DossierIndex index, SpeakerId id) {
        Speaker speaker = index.speaker(id).orElse(null);
        if (speaker == null) {
            to.appendElement("span").attr("class", "speaker-name").text(id.value());
        } else {
            to.appendElement("a").attr("class", "speaker-name").attr("dir", "auto").attr("href", PageId.link(id))
                    .text(speaker.name());
        }
    }

    /** Appends the name of a side with its colour; nothing for none. */
    static void side(Element to, DossierIndex index, @Nullable SideId id) {
        if (id != null) {
            to.appendElement("span").attr("class", "side " + colour(index, id)).attr("data-side", id.value())
                    .attr("dir", "auto").text(index.side(id).map(Side::name).orElse(id.value()));
        }
    }

    /** The class that gives an element the colour of a side. */
    static String colour(DossierIndex index, @Nullable SideId id) {
        int place = id == null ? -1 : index.dossier().sides().stream().map(Side::id).toList().indexOf(id);
        return place < 0 ? "tone-none" : "tone-" + place % COLOURS;
    }

    /** Appends how a date is known, to be opened by the reader. */
    static void known(Element to, String summary, Dated dated) {
        if (dated.known() || !dated.evidence().isEmpty()) {
            Element details = to.appendElement("details").attr("class", "known");
            details.appendElement("summary").text(summary);
            Element words = details.appendElement("p").attr("data-basis", dated.basis().name());
            words.appendElement("span").attr("class", "basis").text(PageWords.of(dated.basis()));
            if (!dated.evidence().isEmpty()) {
                words.appendText(" ");
                span(words, "evidence", dated.evidence());
            }
        }
    }
}
