package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The tables of the index say what a search through the whole list says. */
final class DossierIndexLawsTest {

    @Property
    void anIdLeadsToTheFirstThingThatHasIt(@ForAll List<@IntRange(min = -40, max = 40) Integer> ids) {
        IdTable<Integer> table = new IdTable<>(ids::get, 0);
        for (int i = 0; i < ids.size(); i++) {
            table.addIfAbsent(ids.get(i), i);
        }
        for (int id = -40; id <= 40; id++) {
            assertEquals(ids.indexOf(id), table.find(id));
        }
    }

    @Property(tries = 50)
    void idsWithEqualHashesAreToldApart(@ForAll @IntRange(max = 300) int count) {
        List<String> ids = IntStream.range(0, count).mapToObj(DossierIndexLawsTest::alike).toList();
        IdTable<String> table = new IdTable<>(ids::get, count);
        for (int i = 0; i < count; i++) {
            table.addIfAbsent(ids.get(i), i);
        }
        for (int i = 0; i < count; i++) {
            assertEquals(i, table.find(alike(i)));
        }
        assertEquals(-1, table.find(alike(count)));
    }

    @Property
    void aGroupHoldsEachThingThatNamesItOnceAndInOrder(
            @ForAll List<@Size(max = 5) List<@IntRange(max = 30) Integer>> things) {
        Grouping<Integer, List<Integer>> grouping = new Grouping<>(things, (thing, ids) -> thing.forEach(ids));
        Map<Integer, List<List<Integer>>> expected = new HashMap<>();
        for (List<Integer> thing : things) {
            thing.stream().distinct()
                    .forEach(id -> expected.computeIfAbsent(id, _ -> new ArrayList<>()).add(thing));
        }
        for (int id = 0; id <= 31; id++) {
            assertEquals(expected.getOrDefault(id, List.of()), grouping.of(id));
        }
    }

    /** For numbers below 512, different words with the same hash code. */
    private static String alike(int number) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < 9; bit++) {
            word.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return word.toString();
    }
}
