package org.demarche.model.id;

/** Names a side of the dispute. */
public record SideId(String value) implements Id {
    public SideId {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
