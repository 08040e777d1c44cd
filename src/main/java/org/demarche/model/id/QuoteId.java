package org.demarche.model.id;

/** Names a quote or a reported statement. */
public record QuoteId(String value) implements Id {
    public QuoteId {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
