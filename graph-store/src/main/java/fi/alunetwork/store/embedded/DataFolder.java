package fi.alunetwork.store.embedded;

import fi.alunetwork.store.StoreStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that the database keeps its files in, known to be writable. It is checked before the database is built,
 * which would otherwise print the stacks of its loggers.
 *
 * @param path the folder, absolute
 */
record DataFolder(Path path) {

    /** Is there since a database was usable in the folder: without it, an empty folder is a new one. */
    private static final String MARK = "database-was-made";

    /**
     * Makes the folder where it does not exist, and writes to it for a trial.
     *
     * @throws StoreStartException where it cannot be made or written
     */
    static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", null));
        } catch (IOException e) {
            throw new StoreStartException(
                    "The data folder " + folder + " cannot be made or written (" + e.getMessage()
                            + "). Give the program a folder of its own with --alu.data=..., or mend the rights of this"
                            + " one.",
                    e);
        }
        return new DataFolder(folder);
    }

    /**
     * Refuses a folder whose database is gone, which would otherwise be made anew without a word.
     *
     * @throws StoreStartException where there was a database of that name and is none
     */
    void requireDatabase(String database) {
        Path files = path.resolve("data/databases").resolve(database);
        if (Files.exists(path.resolve(MARK)) && !Files.isDirectory(files)) {
            throw new StoreStartException("The database in " + path + " is not usable: its files in " + files
                    + " are gone. Restore the folder from a backup, or move it away to begin with an empty one.");
        }
    }

    /**
     * Notes that there is a database now.
     *
     * @throws StoreStartException where that cannot be written
     */
    void mark() {
        Path mark = path.resolve(MARK);
        try {
            if (!Files.exists(mark)) {
                Files.createFile(mark);
            }
        } catch (IOException e) {
            throw new StoreStartException("The data folder " + path + " cannot be written: " + e, e);
        }
    }
}
