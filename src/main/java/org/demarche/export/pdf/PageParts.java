package org.demarche.export.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.demarche.export.type.Faces;
import org.demarche.model.id.EventId;
import org.demarche.paint.Part;
import org.demarche.timeline.Box;
import org.jspecify.annotations.Nullable;

/**
 * Turns the parts of a page into structure elements, links and targets.
 *
 * <p>Each stretch of ink is marked as content of the innermost element around it; what is around none is an artifact,
 * unless it is text. A timeline is one figure with a description, followed by its events, each with the words that it
 * is read out as, however many signs it has on the page.
 */
final class PageParts {
    private static final String TIMELINE = "timeline";
    /** The most links of a page: readers built on Poppler refuse pages with more. */
    private static final int MOST_LINKS = 10_000;

    /** A link and where it is. */
    private record Area(Part.Link link, Box box, PDStructureElement element) {}

    private final PageContent content;
    private final PDPage page;
    private final double scale;
    private final Structure structure;
    private final PageLinks documentLinks;
    private final Reading reading;
    private final COSArray marked;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Map<EventId, PDStructureElement> events = new HashMap<>();
    /** Where the signs of each event lie that leads somewhere. */
    private final Map<EventId, Box> eventBoxes = new LinkedHashMap<>();
    private final List<Area> links = new ArrayList<>();
    private @Nullable PDStructureElement paragraph;
    private @Nullable PDStructureElement open;
    private boolean artifact;

    /** A part that has begun. */
    private static final class Frame {
        final Part part;
        /** What parts inside hang on. */
        final @Nullable PDStructureElement element;
        /** What ink belongs to. */
        final @Nullable PDStructureElement ink;
        @Nullable Box box;

        Frame(Part part, @Nullable PDStructureElement element, @Nullable PDStructureElement ink) {
            this.part = part;
            this.element = element;
            this.ink = ink;
        }
    }

    PageParts(PageContent content, PDPage page, double scale, Structure structure, PageLinks links, Reading reading) {
        this.content = content;
        this.page = page;
        this.scale = scale;
        this.structure = structure;
        this.documentLinks = links;
        this.reading = reading;
        this.marked = structure.number(page);
    }

    void begin(Part part) {
        Frame around = frames.peek();
        PDStructureElement parent = around == null || around.element == null ? structure.document() : around.element;
        frames.push(switch (part) {
            case Part.Region region when region.name().startsWith(TIMELINE) -> {
                PDStructureElement section = structure.append(parent, StandardStructureTypes.SECT, page);
                PDStructureElement figure = structure.append(section, StandardStructureTypes.Figure, page);
                figure.setAlternateDescription(Faces.printable(reading.description()));
                yield new Frame(part, section, figure);
            }
            case Part.Region _ -> same(part, structure.append(parent, StandardStructureTypes.P, page));
            case Part.OfEvent event -> same(part, events.computeIfAbsent(event.event(), id -> element(parent, id)));
            case Part.OfEvents group -> {
                PDStructureElement element = structure.append(parent, StandardStructureTypes.SPAN, page);
                element.setAlternateDescription(Faces.printable(group.events().stream()
                        .map(reading.words()).collect(Collectors.joining("; "))));
                yield same(part, element);
            }
            case Part.Link _ -> same(part, structure.append(parent, StandardStructureTypes.LINK, page));
            case Part.Target _ -> new Frame(part, around == null ? null : around.element,
                    around == null ? null : around.ink);
        });
    }

    private static Frame same(Part part, PDStructureElement element) {
        return new Frame(part, element, element);
    }

    private PDStructureElement element(PDStructureElement parent, EventId event) {
        PDStructureElement element = structure.append(parent, StandardStructureTypes.SPAN, page);
        element.setAlternateDescription(Faces.printable(reading.words().apply(event)));
        return element;
    }

    /** To be called before anything is drawn. */
    void ink(boolean text) {
        Frame frame = frames.peek();
        PDStructureElement element = frame == null ? null : frame.ink;
        if (element == null && text) {
            element = paragraph == null ? structure.append(structure.document(), StandardStructureTypes.P, page)
                    : paragraph;
            paragraph = element;
        }
        if (element == null ? artifact : Objects.equals(element, open)) {
            return;
        }
        close();
        if (element == null) {
            content.beginArtifact();
            artifact = true;
        } else {
            content.beginMarked(element.getStructureType(), marked.size());
            element.appendKid(marked.size());
            marked.add(element.getCOSObject());
            open = element;
        }
    }

    private void close() {
        if (artifact || open != null) {
            content.endMarked();
        }
        artifact = false;
        open = null;
    }

    /** Says where something was drawn, in px. */
    void cover(Box box) {
        Frame frame = frames.peek();
        if (frame != null) {
            frame.box = frame.box == null ? box : frame.box.union(box);
        }
    }

    void end() {
        Frame frame = frames.pop();
        Box box = frame.box;
        if (box == null) {
            return;
        }
        cover(box);
        switch (frame.part) {
            case Part.Link link when frame.element != null -> links.add(new Area(link, box, frame.element));
            case Part.OfEvent event when reading.href().apply(event.event()) != null ->
                eventBoxes.merge(event.event(), box, Box::union);
            case Part.Target target -> documentLinks.target(target.name(), page, area(box).getUpperRightY());
            default -> { }
        }
    }

    private PDRectangle area(Box box) {
        float height = page.getMediaBox().getHeight();
        return new PDRectangle(hundredths(box.x() * scale), hundredths(height - box.bottom() * scale),
                hundredths(box.width() * scale), hundredths(box.height() * scale));
    }

    private static float hundredths(double value) {
        return (float) (Math.rint(value * 100) / 100);
    }

    /**
     * To be called when all of the page is drawn.
     *
     * <p>An event is a link as a whole, below those of what is drawn on it. Where a page has too many links, events are
     * left out first.
     */
    void finish() {
        close();
        List<Area> all = new ArrayList<>();
        eventBoxes.entrySet().stream().limit(Math.max(0, MOST_LINKS - links.size())).forEach(entry -> {
            PDStructureElement event = events.get(entry.getKey());
            String href = reading.href().apply(entry.getKey());
            if (event != null && href != null) {
                all.add(new Area(new Part.Link(href, Faces.printable(reading.words().apply(entry.getKey()))),
                        entry.getValue(), structure.append(event, StandardStructureTypes.LINK, page)));
            }
        });
        links.stream().limit(MOST_LINKS).forEach(all::add);
        COSArray annotations = new COSArray();
        for (Area each : all) {
            PDAnnotationLink link = documentLinks.link(each.link(), page, area(each.box()));
            structure.add(link, each.element(), page);
            annotations.add(link.getCOSObject());
        }
        page.getCOSObject().setItem(COSName.ANNOTS, annotations);
    }
}
