package org.demarche.model.id;

/** Names a person, an institution or a document that speaks or takes part. */
public record SpeakerId(String value) implements Id {
    public SpeakerId {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
