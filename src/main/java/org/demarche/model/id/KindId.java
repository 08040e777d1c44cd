package org.demarche.model.id;

/** Names a kind of event. */
public record KindId(String value) implements Id {
    public KindId {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
