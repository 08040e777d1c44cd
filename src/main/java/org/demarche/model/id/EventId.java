package org.demarche.model.id;

/** Names an event. */
public record EventId(String value) implements Id {
    public EventId {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
