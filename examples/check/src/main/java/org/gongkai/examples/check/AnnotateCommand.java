package org.gongkai.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.documents.DocumentAnnotator;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.examples.check.InputReader.ReadInput;
import org.gongkai.finding.ValidationResult;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives documents back with comments. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {"检查.docx和.xlsx文件，把问题作为批注写在副本中。", "Checks .docx and .xlsx files and writes copies with comments."
        })
final class AnnotateCommand extends PathsCommand {

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = {"副本所在的文件夹。", "The folder for the copies."})
    private Path output = Path.of("");

    @Mixin
    private OutputFile files = new OutputFile();

    private final InputReader reader = new InputReader(DocumentReader.standard());
    private final ReportValidator validator = ReportValidator.standard();

    @Override
    int run() throws IOException {
        Inputs inputs = inputs(Optional.of(output));
        for (Input input : inputs.reports()) {
            annotate(input);
        }
        inputs.passedOver().ifPresent(this::tell);
        return status();
    }

    private void annotate(Input input) throws IOException {
        Optional<byte[]> content = content(input);
        if (content.isEmpty()) {
            return;
        }
        byte[] document = content.get();
        Path path = input.path();
        if (!DocumentAnnotator.canAnnotate(document)) {
            tell(new LocalizedText(path + "：不是.docx或.xlsx，略过。", path + ": neither .docx nor .xlsx, passed over."));
            return;
        }
        ReadInput read = reader.read(path, document);
        if (hasReport(read)) {
            ReadResult reading = read.result().orElseThrow();
            ValidationResult result = validator.validate(read.report().orElseThrow());
            files.write(output.resolve(path.getFileName()), file -> {
                try (var out = Files.newOutputStream(file)) {
                    DocumentAnnotator.standard().withLocale(locale()).annotate(document, reading, result, out);
                }
            });
        }
    }

    /** The bytes of a file, which are read once. */
    private Optional<byte[]> content(Input input) {
        if (input.obstacle().isPresent()) {
            hasReport(reader.read(input));
            return Optional.empty();
        }
        try (InputStream stream = RegularFile.open(input.path())) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            hasReport(ReadInput.unread(input.path(), FileTrouble.of(e).note()));
            return Optional.empty();
        }
    }
}
