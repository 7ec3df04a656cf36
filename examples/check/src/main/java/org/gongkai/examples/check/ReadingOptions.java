package org.gongkai.examples.check;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.reading.ReadingHints;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Option;

/** What the caller knows of the documents. */
final class ReadingOptions {

    @Option(
            names = "--agency",
            paramLabel = "NAME",
            description = {"未写明机关的文件是哪个机关的。", "The agency of documents that do not name theirs."})
    private Optional<String> agency = Optional.empty();

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = {"未写明年度的文件是哪个年度的。", "The report year of documents that do not name theirs."})
    private Optional<String> year = Optional.empty();

    /**
     * The reader.
     *
     * @param yearsBefore by how many years the documents are older than those that the year was given for
     */
    InputReader reader(int yearsBefore) {
        if (agency.filter(String::isBlank).isPresent()) {
            throw new UsageException(new LocalizedText(
                    "--agency：发现空白，应为机关名称。", "--agency: found white space, expected the name of an agency."));
        }
        ReadingHints hints = new ReadingHints(agency, OptionalInt.empty());
        return new InputReader(DocumentReader.standard()
                .withHints(
                        year.map(found -> withYear(hints, found, yearsBefore)).orElse(hints)));
    }

    private static ReadingHints withYear(ReadingHints hints, String year, int yearsBefore) {
        try {
            return hints.withYear(Integer.parseInt(year) - yearsBefore);
        } catch (IllegalArgumentException e) {
            throw new UsageException(new LocalizedText(
                    "--year：发现“" + year + "”，应为四位数年份。",
                    "--year: found \"" + year + "\", expected a year of four digits."));
        }
    }
}
