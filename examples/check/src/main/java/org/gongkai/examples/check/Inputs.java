package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.documents.ReportFolder;
import org.gongkai.documents.reading.FolderListing;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.json.DisclosureJson;
import org.gongkai.text.LocalizedText;

/** Finds the files behind the paths of the command line. */
final class Inputs {

    /** Tells by the end of its name what may be a report; what a file really is, its content tells. */
    private static final ReportFolder FOLDERS = ReportFolder.standard()
            .withReader(".json", file -> ReadResult.of(DisclosureJson.standard().read(file)));

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
        FolderListing listing = FOLDERS.list(folder, this::isOutput);
        listing.others().forEach((kind, count) -> passedOver.merge(kind, count, Integer::sum));
        List<Input> found = new ArrayList<>();
        listing.files().forEach(file -> found.add(new Input(file)));
        listing.unreachable().forEach((file, trouble) -> found.add(new Input(file, FileTrouble.of(trouble))));
        if (found.isEmpty()) {
            found.add(new Input(folder, FileTrouble.NO_REPORTS));
        }
        found.sort(Comparator.comparing(Input::path));
        reports.addAll(found);
    }

    /** Whether results go there, under whatever name. */
    private boolean isOutput(Path path) {
        return outputs.stream().anyMatch(output -> {
            try {
                return Files.isSameFile(path, output);
            } catch (IOException e) {
                return false;
            }
        });
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
