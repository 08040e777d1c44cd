package org.demarche.ui.reader;

import org.demarche.model.id.ArticleId;
import org.demarche.state.originals.Originals;

/** For readers that nobody asks for an original. */
public final class NoWishes implements OriginalWishes {
    @Override
    public void download(ArticleId article, Originals.Place place) {
        throw new AssertionError("nobody wished to download " + article);
    }

    @Override
    public void chooseFiles() {
        throw new AssertionError("nobody wished to choose files");
    }
}
