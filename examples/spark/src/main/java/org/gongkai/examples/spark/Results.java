package org.gongkai.examples.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.gongkai.figures.FlatTable;
import org.gongkai.json.DisclosureJson;

/** Where the results go: a folder with a folder of Parquet for every table, and its codebook beside it. */
final class Results {

    private final SparkSession spark;
    private final Path folder;
    private final FileSystem files;

    Results(SparkSession spark, String folder) throws IOException {
        this.spark = spark;
        this.folder = new Path(folder);
        this.files = this.folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    boolean exist() throws IOException {
        return files.exists(folder);
    }

    /** Writes a table with its codebook, and says how many rows it has. */
    long write(FlatTable table, Dataset<Row> rows) throws IOException {
        rows.write().mode(SaveMode.Overwrite).parquet(path(table));
        try (OutputStream codebook = files.create(new Path(folder, table.name() + ".json"), true)) {
            codebook.write(DisclosureJson.standard()
                    .withIndentation()
                    .codebooks()
                    .write(table)
                    .getBytes(StandardCharsets.UTF_8));
        }
        return spark.read().parquet(path(table)).count();
    }

    private String path(FlatTable table) {
        return new Path(folder, table.name() + ".parquet").toString();
    }
}
