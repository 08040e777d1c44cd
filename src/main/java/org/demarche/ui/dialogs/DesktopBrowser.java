package org.demarche.ui.dialogs;

import javafx.application.HostServices;

/** Asks the desktop to open an address. */
public final class DesktopBrowser implements Browser {
    private final HostServices services;

    public DesktopBrowser(HostServices services) {
        this.services = services;
    }

    @Override
    public void open(String url) {
        services.showDocument(url);
    }
}
