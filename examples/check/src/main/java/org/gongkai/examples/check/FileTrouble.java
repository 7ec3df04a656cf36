package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.gongkai.text.LocalizedText;

/**
 * Why nothing can be done with a file.
 *
 * @param kind what kind of trouble
 * @param message the trouble in words
 */
record FileTrouble(String kind, LocalizedText message) {

    static final FileTrouble NO_SUCH_FILE =
            new FileTrouble("NO_SUCH_FILE", new LocalizedText("文件不存在。", "There is no such file."));

    static final FileTrouble BROKEN_LINK =
            new FileTrouble("BROKEN_LINK", new LocalizedText("链接没有通向任何文件。", "The link leads to no file."));

    static final FileTrouble NO_PERMISSION =
            new FileTrouble("NO_PERMISSION", new LocalizedText("没有访问权限。", "Permission is denied."));

    static final FileTrouble FOLDER =
            new FileTrouble("FOLDER", new LocalizedText("这是文件夹，应为文件。", "This is a folder, a file was expected."));

    static final FileTrouble NO_REPORTS = new FileTrouble(
            "NO_REPORTS",
            new LocalizedText("文件夹中没有可以作为报告读取的文件。", "The folder has no file that can be read as a report."));

    static final FileTrouble NOT_REGULAR = new FileTrouble(
            "NOT_REGULAR",
            new LocalizedText(
                    "这是管道、设备之类，应为普通文件。", "This is a pipe, a device or the like, a regular file was expected."));

    static final FileTrouble TOO_MUCH = new FileTrouble(
            "TOO_MUCH",
            new LocalizedText(
                    "读取或检查所需的内存超过程序可用的内存。", "Reading or checking it needs more memory than the program has."));

    private static final FileTrouble FILE_IN_THE_WAY = new FileTrouble(
            "FILE_IN_THE_WAY", new LocalizedText("这是文件，应为文件夹。", "This is a file, a folder was expected."));

    private static final FileTrouble EXISTS = new FileTrouble(
            "EXISTS",
            new LocalizedText("文件已存在；要覆盖，请加 --force。", "The file is there already; add --force to replace it."));

    static FileTrouble of(IOException e) {
        if (e instanceof WholeFile.ExistsException) {
            return EXISTS;
        }
        if (e instanceof UnusableFileException unusable) {
            return unusable.trouble();
        }
        if (e instanceof NoSuchFileException) {
            return NO_SUCH_FILE;
        }
        if (e instanceof AccessDeniedException) {
            return NO_PERMISSION;
        }
        if (e instanceof FileAlreadyExistsException) {
            return FILE_IN_THE_WAY;
        }
        return new FileTrouble(
                "INPUT_OUTPUT", new LocalizedText("操作系统报告：" + reason(e), "The operating system says: " + reason(e)));
    }

    /** What the operating system says, without the file. */
    private static String reason(IOException e) {
        Optional<String> said = e instanceof FileSystemException file
                ? Optional.ofNullable(file.getReason())
                : Optional.ofNullable(e.getMessage());
        return said.orElseGet(e::toString);
    }

    /** Tells which file could not be written and why. */
    static LocalizedText inWriting(IOException e) {
        String file = e instanceof FileSystemException named ? String.valueOf(named.getFile()) : "";
        LocalizedText why = of(e).message();
        return new LocalizedText("无法写入" + file + "：" + why.zh(), "Cannot write " + file + ": " + why.en());
    }

    Note note() {
        return new Note(kind, Optional.empty(), "", message);
    }
}
