package org.demarche.model.id;

/** Names an article. */
public record ArticleId(String value) implements Id {
    public ArticleId {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
