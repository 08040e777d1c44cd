package org.demarche.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.exchange.Carriage.Way;
import org.demarche.model.Dossier;

/** What becomes of each field of a dossier in a format. Immutable. */
public final class FieldTable {
    private final Map<Field, Carriage> carriages;
    private final List<String> caveats;

    private FieldTable(Map<Field, Carriage> carriages, List<String> caveats) {
        this.carriages = new EnumMap<>(carriages);
        this.caveats = List.copyOf(caveats);
    }

    /** Begins a table. */
    public static Builder builder() {
        return new Builder();
    }

    /** What becomes of a field. */
    public Carriage of(Field field) {
        Carriage carriage = carriages.get(field);
        if (carriage == null) {
            throw new IllegalStateException("the table does not tell of " + field);
        }
        return carriage;
    }

    /** What holds for all fields and is no matter of one of them, in one sentence each. */
    public List<String> caveats() {
        return caveats;
    }

    /** Whether a field is carried whole. */
    public boolean keeps(Field field) {
        return of(field).way() == Way.WHOLE;
    }

    /** The fields of the dossier that are not carried whole, in the order of the fields. */
    public List<Loss> losses(Dossier dossier) {
        List<Loss> losses = new ArrayList<>();
        carriages.forEach((field, carriage) -> {
            int count = carriage.way() == Way.WHOLE ? 0 : field.count(dossier);
            if (count > 0) {
                losses.add(new Loss(field, count, carriage));
            }
        });
        return losses;
    }

    /** Collects a table; each field is named once. */
    public static final class Builder {
        private final Map<Field, Carriage> carriages = new EnumMap<>(Field.class);
        private final List<String> caveats = new ArrayList<>();

        private Builder() {}

        /** A sentence on all fields, such as on characters that the format writes in another way. */
        public Builder caveat(String sentence) {
            caveats.add(sentence);
            return this;
        }

        /** Fields that are carried whole at one kind of place. */
        public Builder whole(String where, Field... fields) {
            return put(Way.WHOLE, where, "", fields);
        }

        /** Fields that are carried in part. */
        public Builder partly(String where, String note, Field... fields) {
            return put(Way.PARTLY, where, note, fields);
        }

        /** Fields that are left out. */
        public Builder not(String note, Field... fields) {
            return put(Way.NOT, "", note, fields);
        }

        /** The fields that have been named so far. */
        public Set<Field> named() {
            return Set.copyOf(carriages.keySet());
        }

        private Builder put(Way way, String where, String note, Field... fields) {
            for (Field field : fields) {
                if (carriages.put(field, new Carriage(way, where, note)) != null) {
                    throw new IllegalArgumentException(field + " is named twice");
                }
            }
            return this;
        }

        /**
         * The table.
         *
         * @throws IllegalStateException if a field is not named
         */
        public FieldTable build() {
            for (Field field : Field.values()) {
                if (!carriages.containsKey(field)) {
                    throw new IllegalStateException("the table does not tell of " + field);
                }
            }
            return new FieldTable(carriages, caveats);
        }
    }
}
