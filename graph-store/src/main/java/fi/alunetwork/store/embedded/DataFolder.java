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
}
