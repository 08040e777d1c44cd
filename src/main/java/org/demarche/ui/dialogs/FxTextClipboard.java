package org.demarche.ui.dialogs;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The desktop's clipboard: texts plain and as HTML, of which a program takes its pick. */
public final class FxTextClipboard implements TextClipboard {

    @Override
    public void put(String text, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        if (!html.isEmpty()) {
            content.putHtml(html);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }
}
