package org.demarche.export.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The logical structure of a document: what is read out, in which order, and which ink it is. */
final class Structure {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    /** Which elements the content of pages and the links belong to, by the number that those bear. */
    private final Map<Integer, COSBase> parents = new TreeMap<>();

    Structure() {
        document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(document);
    }

    PDStructureTreeRoot root() {
        return root;
    }

    PDStructureElement document() {
        return document;
    }

    /** An element at the end of another. */
    PDStructureElement append(PDStructureElement parent, String type, PDPage page) {
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    /** Gives a page its number, and a list that its content is entered in. */
    COSArray number(PDPage page) {
        COSArray elements = new COSArray();
        page.setStructParents(parents.size());
        parents.put(parents.size(), elements);
        return elements;
    }

    /** Makes a link part of an element. */
    void add(PDAnnotationLink link, PDStructureElement element, PDPage page) {
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        link.setStructParent(parents.size());
        parents.put(parents.size(), element.getCOSObject());
    }

    /** Completes the tree; to be called once, after the last page. */
    void finish() {
        COSArray numbers = new COSArray();
        parents.forEach((number, parent) -> {
            numbers.add(COSInteger.get(number));
            numbers.add(parent);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(parents.size());
    }
}
