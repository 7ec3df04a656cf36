package org.gongkai.documents.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What there is in and below a folder.
 *
 * @param files the files that may be reports, in the order of their paths
 * @param unreachable the files and folders that cannot be visited, such as folders that may not be listed, and why
 * @param others how many other files there are, by the ends of their names in lower case, which may be empty
 * @since 0.1.0
 */
public record FolderListing(
        List<Path> files, SortedMap<Path, IOException> unreachable, SortedMap<String, Integer> others) {

    /**
     * Obtains a listing.
     *
     * @param files the files that may be reports, in any order
     * @param unreachable what cannot be visited
     * @param others how many other files there are
     */
    public FolderListing {
        files = files.stream().sorted().toList();
        unreachable = Collections.unmodifiableSortedMap(new TreeMap<>(unreachable));
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }
}
