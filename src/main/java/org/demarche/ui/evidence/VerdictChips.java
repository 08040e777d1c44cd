package org.demarche.ui.evidence;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.demarche.evidence.VerdictName;
import org.demarche.state.caption.Counted;
import org.demarche.state.evidence.EvidenceState;
import org.demarche.text.anchor.Verdict;
import org.demarche.ui.parts.Tips;
import org.jspecify.annotations.Nullable;

/** How many quotes have each verdict; a click shows these alone. */
final class VerdictChips {
    private final Map<Verdict.Kind, ToggleButton> chips = new EnumMap<>(Verdict.Kind.class);
    private final ToggleButton all = chip("evidence-all");
    private final FlowPane node = new FlowPane(all);

    /** @param only told which verdict is to be shown alone, null for all */
    VerdictChips(Consumer<Verdict.@Nullable Kind> only) {
        ToggleGroup group = new ToggleGroup();
        all.setToggleGroup(group);
        all.setOnAction(_ -> only.accept(null));
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            ToggleButton chip = chip("evidence-" + VerdictName.code(kind));
            chip.setTooltip(Tips.of(VerdictName.meaning(kind)));
            chip.setAccessibleHelp(VerdictName.meaning(kind));
            chip.setToggleGroup(group);
            // A second click takes the choice back.
            chip.setOnAction(_ -> only.accept(chip.isSelected() ? kind : null));
            chips.put(kind, chip);
            node.getChildren().add(1, chip);
        }
        node.getStyleClass().add("evidence-chips");
    }

    Region node() {
        return node;
    }

    void show(EvidenceState state) {
        Map<Verdict.Kind, Integer> sums = state.sums();
        all.setText("All " + Counted.number(sums.values().stream().mapToInt(Integer::intValue).sum()));
        all.setSelected(state.only() == null);
        chips.forEach((kind, chip) -> {
            int count = sums.getOrDefault(kind, 0);
            chip.setText(VerdictName.title(kind) + " " + Counted.number(count));
            chip.setSelected(kind == state.only());
            chip.setVisible(count > 0 || kind == state.only());
            chip.setManaged(chip.isVisible());
        });
    }

    private static ToggleButton chip(String id) {
        ToggleButton chip = new ToggleButton();
        chip.setId(id);
        chip.getStyleClass().add("evidence-chip");
        return chip;
    }
}
