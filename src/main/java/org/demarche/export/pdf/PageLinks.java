package org.demarche.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.demarche.paint.Part;

/** The links of a document, which may lead from one of its pages to another. */
final class PageLinks {
    private record Inner(PDAnnotationLink link, String name) {}

    private record Place(PDPage page, float top) {}

    private final List<Inner> inner = new ArrayList<>();
    private final Map<String, Place> targets = new HashMap<>();

    /** A link from an area of a page; it is not on the page yet. */
    PDAnnotationLink link(Part.Link part, PDPage page, PDRectangle area) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setPage(page);
        link.setRectangle(area);
        link.setContents(part.words());
        link.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        if (part.target().startsWith("#")) {
            inner.add(new Inner(link, part.target().substring(1)));
        } else {
            PDActionURI action = new PDActionURI();
            action.setURI(part.target());
            link.setAction(action);
        }
        return link;
    }

    /** A place that links lead to; the first of a name counts. */
    void target(String name, PDPage page, float top) {
        targets.putIfAbsent(name, new Place(page, top));
    }

    /** Lets links lead to the targets of the document; to be called after the last page. */
    void finish() {
        for (Inner each : inner) {
            Place place = targets.get(each.name());
            if (place != null) {
                PDPageXYZDestination destination = new PDPageXYZDestination();
                destination.setPage(place.page());
                destination.setLeft(0);
                destination.setTop(Math.round(place.top()));
                PDActionGoTo action = new PDActionGoTo();
                action.setDestination(destination);
                each.link().setAction(action);
            }
        }
    }
}
