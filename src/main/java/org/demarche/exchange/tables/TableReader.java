package org.demarche.exchange.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.exchange.ReadDossier;
import org.demarche.model.EventKind;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SpeakerId;

/** Makes a dossier of tables, whether this program wrote them or another. */
public final class TableReader {
    private final Gathered gathered;
    private final Remarks remarks;

    private TableReader(String title, Remarks remarks) {
        gathered = new Gathered(title);
        this.remarks = remarks;
    }

    /**
     * Reads tables; a fault in a row is told and costs only what is faulty.
     *
     * @param title of the dossier, where no table tells it
     * @param remarks what has been told of the files already
     */
    public static ReadDossier read(List<RawTable> tables, String title, Remarks remarks) {
        TableReader reader = new TableReader(title, remarks);
        Map<TableKind, List<RawTable>> byKind = new EnumMap<>(TableKind.class);
        for (RawTable table : tables) {
            TableKind kind = TableKind.of(table);
            if (kind == null) {
                remarks.add(("%s is left out: its columns (%s) are not those of quotes, events, speakers or articles."
                        + " Name them in the first row, for example quote and speaker, or title and date.")
                        .formatted(table.file(), String.join(", ", table.header())));
            } else {
                byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(table);
            }
        }
        byKind.forEach((kind, those) -> those.forEach(table -> reader.read(kind, table)));
        return new ReadDossier(reader.gathered.dossier(), remarks.all());
    }

    private void read(TableKind kind, RawTable table) {
        Map<String, Integer> columns = kind.columns(table.header());
        tellUnknown(table, Set.copyOf(columns.values()));
        for (RawTable.Row row : table.rows()) {
            read(kind, new RowView(table, row, columns, remarks));
        }
    }

    private void tellUnknown(RawTable table, Set<Integer> known) {
        List<String> unknown = IntStream.range(0, table.header().size())
                .filter(i -> !known.contains(i) && table.rows().stream()
                        .anyMatch(row -> i < row.cells().size() && !row.cells().get(i).isEmpty()))
                .mapToObj(i -> "'" + table.header().get(i) + "'")
                .toList();
        if (!unknown.isEmpty()) {
            remarks.add(("%s: a dossier has no place for the column%s %s; what stands there is kept in its file,"
                    + " but not shown.").formatted(table.file(), unknown.size() == 1 ? "" : "s",
                    String.join(", ", unknown)));
        }
    }

    private void read(TableKind kind, RowView row) {
        switch (kind) {
            case DOSSIER -> readDossier(row);
            case SIDES -> gathered.sides.add(new Side(
                    gathered.sides.declare(row.cell("side_id"), row.cell("name"), row::fault), row.cell("name"),
                    row.extras()));
            case KINDS -> gathered.kinds.add(new EventKind(
                    gathered.kinds.declare(row.cell("kind_id"), row.cell("name"), row::fault), row.cell("name"),
                    row.extras()));
            case ARTICLES -> new ArticleRows(gathered).read(row);
            case SPEAKERS -> readSpeaker(row);
            case EVENTS -> new EventRows(gathered).read(row);
            case QUOTES -> new QuoteRows(gathered).read(row);
            case RELATIONS -> readRelation(row);
        }
    }

    private void readDossier(RowView row) {
        gathered.title = row.cell("title").isBlank() ? gathered.title : row.cell("title");
        gathered.description = row.cell("description");
        gathered.extras = row.extras();
    }

    private void readSpeaker(RowView row) {
        String name = row.cell("name");
        if (name.isBlank() && row.cell("speaker_id").isBlank()) {
            row.fault("it names no speaker, and is left out");
            return;
        }
        SpeakerId id = gathered.speakers.declare(row.cell("speaker_id"), name, row::fault);
        gathered.speakers.add(new Speaker(id, name.isBlank() ? row.cell("speaker_id") : name,
                row.constant("nature", Speaker.Nature.values(), Speaker.Nature.PERSON),
                ListCells.read(row.cell("aliases")), gathered.side(row.cell("side_id"), row.cell("side")), roles(row),
                row.extras()));
    }

    private static List<Role> roles(RowView row) {
        List<Role> roles = new ArrayList<>();
        for (String line : ListCells.read(row.cell("roles"))) {
            int space = line.indexOf(' ');
            Edtf period = space < 0 ? null : PlainDates.edtf(line.substring(0, space));
            if (period == null) {
                row.fault("the office '" + line + "' is left out: it needs its period in front, for example"
                        + " 2010/2012");
            } else {
                roles.add(new Role(line.substring(space + 1), period));
            }
        }
        return roles;
    }

    private void readRelation(RowView row) {
        EventId from = gathered.events.find(row.cell("from_id"), row.cell("from"));
        EventId to = gathered.events.find(row.cell("to_id"), row.cell("to"));
        Relation.Kind kind = Words.read(row.cell("relation"), Relation.Kind.values());
        if (from == null || to == null || kind == null) {
            row.fault("the relation is left out: it needs two events that are there, and one of " + List.of(
                    Relation.Kind.values()).stream().map(Words::of).collect(Collectors.joining(", ")));
            return;
        }
        String article = row.cell("article_id");
        gathered.relations.add(new Relation(from, kind, to,
                row.constant("basis", Relation.Basis.values(), Relation.Basis.INFERRED),
                article.isBlank() ? null : gathered.article(article, row.cell("article"), "", null, null),
                row.cell("note"), row.extras()));
    }
}
