package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellPathTest {

    @ParameterizedTest
    @EnumSource
    void pathsAreOrderedAsTheirFormIs(Form form) {
        List<CellPath> paths = form.cells().stream().map(FormCell::path).toList();

        assertThat(paths.stream().sorted().toList()).isEqualTo(paths);
    }

    @Test
    void theCellsOfAllFormsHaveOneOrder() {
        List<CellPath> all = Stream.of(Form.values())
                .flatMap(form -> form.cells().stream())
                .map(FormCell::path)
                .distinct()
                .sorted()
                .toList();

        assertThat(all).isSorted().doesNotHaveDuplicates();
        assertThat(CellPath.of("/applications/results/other/undivided/total"))
                .isLessThan(CellPath.of("/applications/results/total/naturalPerson"));
    }

    @Test
    void onlyWhatAFormHasIsAPath() {
        assertThatThrownBy(() -> CellPath.of("/applications/nothing"))
                .hasMessage("No form has a cell at \"/applications/nothing\"");
    }
}
