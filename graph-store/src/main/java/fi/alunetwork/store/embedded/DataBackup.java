package fi.alunetwork.store.embedded;

import fi.alunetwork.store.StoreStartException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Packs the folder of an embedded database that nobody uses into one file, and unpacks it. Whatever was written stays:
 * revisions, history, and what is of no dataset. A database that was killed is packed as it is found, and repairs
 * itself at its next start as it would have done.
 */
public final class DataBackup {

    /** Begins every packed folder, so that another zip file is not taken for one. */
    private static final String MARK = "alu-network-backup";

    private static final Logger LOG = LoggerFactory.getLogger(DataBackup.class);

    private static final String LOCK = "lock";
    private static final String LOGS = "logs";
    private static final String PART = ".part";

    private DataBackup() {}

    /**
     * Packs a folder.
     *
     * @param data the folder of the embedded database
     * @param file must not exist; appears under its name only when it is whole
     * @return how many files were packed
     * @throws StoreStartException where there is no database, where it is in use, or where the file cannot be written
     *     or would stand within the folder
     */
    public static int write(Path data, Path file) {
        Path folder = data.toAbsolutePath().normalize();
        Path target = file.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new StoreStartException("There is no database in " + folder
                    + ". Maybe it is in another folder: name it with --alu.data=...");
        }
        if (Files.exists(target)) {
            throw new StoreStartException("The file " + target + " is there already. Maybe name another one.");
        }
        Path part = target.resolveSibling(target.getFileName() + PART);
        List<FileLock> locks = new ArrayList<>();
        try {
            requireOutside(folder, target);
            lock(folder, locks);
            int files = pack(folder, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return files;
        } catch (IOException e) {
            deleteQuietly(part);
            throw new StoreStartException("The backup cannot be written to " + target + ": " + e, e);
        } finally {
            release(locks);
        }
    }

    /** It would pack itself while it grows, until the disk is full. */
    private static void requireOutside(Path folder, Path target) throws IOException {
        Path parent = target.getParent();
        if (parent != null && parent.toRealPath().startsWith(folder.toRealPath())) {
            throw new StoreStartException("The backup " + target + " would stand within the folder that it packs, "
                    + folder + ". Maybe name a place outside.");
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("The unfinished backup {} cannot be deleted: {}", part, e.toString());
        }
    }

    /** Takes the locks that a database in use holds. */
    private static void lock(Path folder, List<FileLock> locks) throws IOException {
        for (Path file : files(folder)) {
            if (file.getFileName().toString().endsWith("_" + LOCK)) {
                locks.add(lock(file, folder));
            }
        }
    }

    private static FileLock lock(Path file, Path folder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // This very program uses the folder: as bad as another.
        }
        channel.close();
        throw new StoreStartException("The database in " + folder
                + " is in use. Stop the gateway that uses it, or export the graph of a running one as a dataset.");
    }

    private static void release(List<FileLock> locks) {
        for (FileLock lock : locks) {
            try {
                lock.acquiredBy().close();
            } catch (IOException e) {
                throw new StoreStartException("A lock of the database cannot be given back: " + e, e);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static int pack(Path folder, Path part) throws IOException {
        int packed = 0;
        try (OutputStream stream = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry(MARK));
            for (Path file : files(folder)) {
                Path relative = folder.relativize(file);
                if (!relative.startsWith(LOGS) && !relative.toString().endsWith(LOCK)) {
                    zip.putNextEntry(new ZipEntry(relative.toString().replace('\\', '/')));
                    Files.copy(file, zip);
                    packed++;
                }
            }
        }
        return packed;
    }

    /**
     * Unpacks a backup.
     *
     * @param file what {@link #write} made
     * @param data must not exist, or be empty; appears only when all of it is there
     * @return how many files were unpacked
     * @throws StoreStartException where the file is no backup, or where there is something in the folder
     */
    public static int restore(Path file, Path data) {
        Path folder = data.toAbsolutePath().normalize();
        Path part = folder.resolveSibling(folder.getFileName() + PART);
        try {
            requireEmpty(folder);
            requireEmpty(part);
            int files = unpack(file, part);
            Files.deleteIfExists(folder);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            return files;
        } catch (IOException e) {
            throw new StoreStartException("The backup " + file.toAbsolutePath() + " cannot be restored: " + e, e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new StoreStartException("The folder " + folder + " is not empty, and what is there would be"
                            + " lost. Move it away first, or name another one with --alu.data=...");
                }
            }
        }
    }

    private static int unpack(Path file, Path part) throws IOException {
        int unpacked = 0;
        try (InputStream stream = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(stream)) {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals(MARK)) {
                throw new StoreStartException("The file " + file.toAbsolutePath()
                        + " is no backup of this program. Maybe it was packed by another.");
            }
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = part.resolve(entry.getName()).normalize();
                if (!target.startsWith(part)) {
                    throw new StoreStartException("The backup names a place outside the folder: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
                unpacked++;
            }
        }
        return unpacked;
    }
}
