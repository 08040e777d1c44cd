package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.demarche.export.figure.Sheet;
import org.demarche.export.svg.EmbeddedView;
import org.demarche.search.LuceneSearch;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing;
import org.demarche.state.editing.Saving;
import org.demarche.state.editing.WorkState;
import org.demarche.state.figure.FigureMemory;
import org.demarche.state.loading.DossierLoading;
import org.demarche.state.outline.OutlineModel;
import org.demarche.state.search.SearchModel;
import org.demarche.state.status.CurrentTask;
import org.demarche.state.status.QuoteChecking;
import org.demarche.store.DossierReader;
import org.demarche.store.journal.Journals;
import org.demarche.ui.commands.Commands;
import org.demarche.ui.event.EventView;
import org.demarche.ui.facets.FacetsView;
import org.demarche.ui.figure.FigureExport;
import org.demarche.ui.outline.OutlineView;
import org.demarche.ui.parts.QuietLink;
import org.demarche.ui.reader.ReaderView;
import org.demarche.ui.search.SearchField;
import org.demarche.ui.speakers.SpeakerView;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;
import org.demarche.ui.timeline.TimelineView;

/** The contents of the window: all panes, with the commands that work on them. */
public final class Workbench {
    private final Doors doors;
    private final Appearance appearance;
    private final DossierLoading loading;
    private final ViewDesk views;
    private final TimelineView timeline;
    private final EventsPane events;
    private final ReaderView reader;
    private final LowerPane lower;
    private final ReviewActions review;
    private final Editing editing;
    private final Saving saving;
    private final SavingActions saves;
    private final Commands commands;
    private final SearchField search;
    private final HeaderBar header;
    private final FocusRing ring;
    private final StatusLine status;
    private final FigureExport figures;
    private final EvidenceDesk evidence;
    private final DataDesk data;
    private final Runnable beginWork;
    private final BorderPane node = new BorderPane();

    Workbench(Workspace workspace, Appearance appearance, Doors doors) {
        this.doors = doors;
        this.appearance = appearance;
        loading = new DossierLoading(workspace, doors.runner(), new DossierReader(),
                // Later, since the dialog waits, and the task is not over before this returns.
                (title, sentence) -> Platform.runLater(() -> doors.dialogs().error(title, sentence)));
        editing = new Editing(workspace, doors.runner());
        saving = Saving.onOwnThread(workspace, editing, new Journals(doors.data()), Platform::runLater,
                sentence -> doors.dialogs().error("The dossier was not changed", sentence));
        saves = new SavingActions(saving, doors.dialogs(), () -> editing.dossier().title());
        views = new ViewDesk(workspace, doors, loading, saves, this::tell);
        SearchModel searching = new SearchModel(workspace, doors.runner(), LuceneSearch::of);
        CurrentTask tasks = new CurrentTask(doors.runner());

        timeline = new TimelineView(workspace, appearance, doors.runner());
        OriginalsDesk originals = new OriginalsDesk(workspace, editing, doors, appearance, this::window, this::tell);
        reader = new ReaderView(workspace, doors.browser(), originals.readerModel(), originals);
        EventView event = new EventView(workspace);
        review = new ReviewActions(workspace, editing, doors.dialogs(), reader);
        data = new DataDesk(workspace, appearance, doors, this::window, this::tell);
        loading.setOnForeign((file, dossier, remarks) -> {
            saving.openUnsaved(dossier);
            // Later, since a page to read waits, and the task is not over before this returns.
            Platform.runLater(() -> data.tellRead(file, remarks));
        });
        evidence = new EvidenceDesk(workspace, editing, doors, originals.attachedProperty(), this::tellWritten);
        lower = new LowerPane(Map.of(LowerPane.Part.EVENT, event.node(), LowerPane.Part.REVIEW, review.pane(),
                LowerPane.Part.EVIDENCE, evidence.pane()));
        evidence.follow(lower);
        events = new EventsPane(workspace, timeline, new OutlineView(workspace,
                new OutlineModel(workspace, timeline.modelProperty(), doors.runner()), appearance.scaleProperty(),
                new OutlineActions(event.node())));
        Panes panes = new Panes(
                new FacetsView(workspace).node(),
                events.node(),
                review.in(lower),
                review.reader(),
                new SpeakerView(workspace).node());
        ring = new FocusRing(panes.inOrder());
        timeline.setOnOpen(() -> ring.next(timeline.surface()));
        searching.hitEventsProperty().subscribe(timeline::setHits);

        ArticleActions articles = new ArticleActions(workspace, editing, saving, saves, appearance, doors,
                this::window, this::showReview);
        events.empty().setActions(articles::addArticles, this::showReview);
        commands = WorkbenchCommands.of(
                workspace, editing, appearance, searching, timeline.lanes(), articles, originals,
                new RecordActions(workspace, editing, appearance, doors.dialogs(), this::window), new Actions());
        CitationCommands.add(workspace, new CitationDesk(workspace, doors, appearance, this::window,
                originals.attachedProperty(), this::tell, this::tellWritten), commands);
        ReviewCommands.add(workspace, review, this::showReview, commands);
        event.offerOnQuotes(ReviewCommands.onCards(commands));
        reader.offer(ReviewCommands.inText(commands));
        search = new SearchField(workspace, searching, commands, events::requestFocus);
        header = new HeaderBar(workspace, appearance, commands, events.outlinedProperty(), search.node());
        status = new StatusLine(workspace, tasks);
        figures = new FigureExport(workspace, appearance, doors.dialogs(), doors.runner(),
                doors.figures().clipboard(), new FigureMemory(doors.figures().settings()),
                new FigureNews(status, doors.browser()));
        beginWork = () -> {
            searching.begin();
            new QuoteChecking(workspace, doors.runner(), status::setVerdict);
        };

        node.setTop(new VBox(header.node(), new RecoveryBar(saving, saves, this::start).node()));
        status.follow(saving.stateProperty());
        node.setCenter(new PaneLayout(panes, appearance.scaleProperty()).node());
        node.setBottom(status.node());
        node.setId("workbench");
        node.getStyleClass().add("workbench");
        node.getStylesheets().add(Stylesheets.url("workbench"));
        originals.setOnStrangers(articles::addArticles);
        new Dropping(this::open, files -> {
            if (editing.dossier().articles().isEmpty()) {
                articles.addArticles(files);
            } else {
                originals.attach(files);
            }
        }).install(node);
    }

    Region node() {
        return node;
    }

    /** All that it can be told to do. */
    Commands commands() {
        return commands;
    }

    /** The pane of the timeline. */
    TimelineView timeline() {
        return timeline;
    }

    /** The pane of the source. */
    ReaderView reader() {
        return reader;
    }

    /** Puts the window's contents to work in a scene whose root they are. */
    void install(Scene scene) {
        commands.install(scene);
        appearance.dress(scene);
    }

    /** Puts the focus where a person begins. To be called when the window is shown. */
    void start() {
        events.requestFocus();
    }

    /** Begins what goes on in the background, which would only hold up the first frame. To be called once. */
    void beginWork() {
        beginWork.run();
    }

    /** Opens a dossier, or the view in a figure, in the background. */
    void open(Path file) {
        if (EmbeddedView.isSvg(file)) {
            views.open(file);
        } else {
            saves.leave(() -> loading.open(file));
        }
    }

    /** Makes the steps of work. */
    Editing editing() {
        return editing;
    }

    /** How the work on the open dossier stands. */
    ReadOnlyObjectProperty<WorkState> workProperty() {
        return saving.stateProperty();
    }

    /** Ends the program in a way, once unsaved work is saved or not wanted. */
    void leave(Runnable end) {
        saves.leave(end);
    }

    /** Waits until all work is on the disk. To be called when the window is gone. */
    void close() {
        saving.close();
    }

    private void showReview() {
        lower.partProperty().set(LowerPane.Part.REVIEW);
        review.begin();
    }

    private Window window() {
        return node.getScene().getWindow();
    }

    private void tellWritten(String what, Path file) {
        status.tell(what + " written to " + file,
                new QuietLink("Show folder", () -> doors.browser().open(folderOf(file))));
    }

    private static String folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return (folder == null ? file : folder).toUri().toString();
    }

    private void tell(String text, QuietLink... links) {
        status.tell(text, links);
    }

    /** What Enter does in the outline. */
    private final class OutlineActions implements OutlineView.Actions {
        private final Region event;

        OutlineActions(Region event) {
            this.event = event;
        }

        @Override
        public void openEvent() {
            ring.next(events.node());
        }

        @Override
        public void openQuote() {
            ring.next(event);
        }
    }

    private final class Actions implements WindowActions {
        @Override
        public void openDossier() {
            doors.dialogs().chooseDossier().ifPresent(Workbench.this::open);
        }

        @Override
        public void openBundled() {
            saves.leave(loading::openBundled);
        }

        @Override
        public void newDossier() {
            saves.startNew();
        }

        @Override
        public void save() {
            saves.save();
        }

        @Override
        public void saveAs() {
            saves.saveAs();
        }

        @Override
        public void checkEvidence() {
            evidence.show(lower);
        }

        @Override
        public void exportFigure() {
            figures.start(node.getScene().getWindow(), onScreen());
        }

        @Override
        public void copyFigure() {
            figures.copy(onScreen());
        }

        private Sheet onScreen() {
            return Sheet.ofPixels(timeline.surface().getWidth(), timeline.surface().getHeight());
        }

        @Override
        public void exportData() {
            data.export();
        }

        @Override
        public void quit() {
            leave(doors.quit());
        }

        @Override
        public void zoomIn() {
            timeline.zoomIn();
        }

        @Override
        public void zoomOut() {
            timeline.zoomOut();
        }

        @Override
        public void zoomToSelection() {
            timeline.zoomToSelection();
        }

        @Override
        public void askForDate() {
            events.outlinedProperty().set(false);
            timeline.askForDate();
        }

        @Override
        public BooleanProperty outlined() {
            return events.outlinedProperty();
        }

        @Override
        public BooleanProperty legendShown() {
            return timeline.legendShownProperty();
        }

        @Override
        public void search() {
            search.activate();
        }

        @Override
        public void nextPane() {
            ring.next(node.getScene().getFocusOwner());
        }

        @Override
        public void showMenu() {
            header.showMenu();
        }

        @Override
        public void showShortcuts() {
            new ShortcutsPage(commands).show(node.getScene().getWindow(), appearance);
        }

        @Override
        public void showAbout() {
            AboutPage.show(node.getScene().getWindow(), appearance);
        }
    }
}
