package org.gongkai.examples.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.text.LocalizedText;

/** Finds the files behind the paths of the command line. */
final class Inputs {

    private final List<Input> reports = new ArrayList<>();
    private final Map<String, Integer> passedOver = new TreeMap<>();

    private final List<Path> outputs;

    private Inputs(List<Path> outputs) {
        this.outputs = outputs;
    }

    /**
     * Puts the reports in and below a folder, by name, in the place of the folder. A folder without any stays what it is,
     * for the reader to complain about.
     *
     * @param outputs the files and folders to which results go, which are no reports wherever they lie
     */
    static Inputs find(List<Path> paths, List<Path> outputs) {
        Inputs inputs = new Inputs(outputs);
        paths.forEach(inputs::add);
        return inputs;
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            reports.add(new Input(path));
        }
    }

    private void addFolder(Path folder) {
        FolderVisitor visitor = new FolderVisitor(folder, outputs);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("The visitor lets no exception through", e);
        }
        visitor.passedOver().forEach((kind, count) -> passedOver.merge(kind, count, Integer::sum));
        if (visitor.found().isEmpty()) {
            reports.add(new Input(folder, FileTrouble.NO_REPORTS));
        }
        visitor.found().stream().sorted(Comparator.comparing(Input::path)).forEach(reports::add);
    }

    /** What is to be read. */
    List<Input> reports() {
        return List.copyOf(reports);
    }

    /** How many files of folders are not looked at, empty if none. */
    Optional<LocalizedText> passedOver() {
        if (passedOver.isEmpty()) {
            return Optional.empty();
        }
        int all = passedOver.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(new LocalizedText(
                "文件夹中另有" + all + "个其他类型的文件未读取：" + kinds("无扩展名"),
                "Files of other kinds in folders, which were not read: " + all + " (" + kinds("no suffix") + ")"));
    }

    private String kinds(String noSuffix) {
        return passedOver.entrySet().stream()
                .map(kind -> (kind.getKey().isEmpty() ? noSuffix : kind.getKey()) + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }
}
