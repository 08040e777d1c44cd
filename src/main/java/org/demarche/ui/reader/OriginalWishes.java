package org.demarche.ui.reader;

import org.demarche.model.id.ArticleId;
import org.demarche.state.originals.Originals.Place;

/** What a reader may wish who has no original. */
public interface OriginalWishes {

    /** To have it downloaded. */
    void download(ArticleId article, Place place);

    /** To choose files that hold it. */
    void chooseFiles();
}
