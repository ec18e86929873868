package fi.alunetwork.graphql.dataset;

import fi.alunetwork.core.BadQuestionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The folders that a dataset may be read from: those below the configured one, and the latest uploads. */
@Component
class DatasetFolders implements DisposableBean {

    private static final int UPLOADS_KEPT = 4;

    private final ImportProperties properties;
    /** The one used last goes last. */
    private final Map<String, Path> uploads = new LinkedHashMap<>(16, 0.75f, true);

    DatasetFolders(ImportProperties properties) {
        this.properties = properties;
    }

    /**
     * A folder below the configured one.
     *
     * @throws BadQuestionException where none is configured, or the name leads elsewhere
     */
    Path named(String name) {
        if (properties.folder() == null) {
            throw BadQuestionException.badArgument("This gateway reads no folders of its server. Set alu.import.folder,"
                    + " or send the dataset to POST /datasets.");
        }
        try {
            Path root = Path.of(properties.folder()).toRealPath();
            Path folder = root.resolve(name).normalize();
            // A link within the root may lead out of it, so that the real path counts.
            if (folder.startsWith(root) && folder.toRealPath().startsWith(root) && Files.isDirectory(folder)) {
                return folder;
            }
        } catch (IOException | InvalidPathException e) {
            throw unknown(name);
        }
        throw unknown(name);
    }

    private static BadQuestionException unknown(String name) {
        String shown = name.length() <= 80 ? name : name.substring(0, 80) + "…";
        return BadQuestionException.notFound("There is no folder \"" + shown
                + "\" below the one that datasets are read from. Maybe its name is misspelt.");
    }

    /**
     * Keeps an upload, and forgets the one that was used longest ago of more than a few.
     *
     * @return its name
     */
    String keep(InputStream zip) {
        try {
            Path folder = Files.createTempDirectory("alu-dataset-");
            try {
                Unpacking.unpack(zip, folder, properties);
            } catch (IOException | RuntimeException e) {
                FileSystemUtils.deleteRecursively(folder);
                throw e;
            }
            return remember(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be kept.", e);
        }
    }

    private synchronized String remember(Path folder) throws IOException {
        String name = UUID.randomUUID().toString();
        uploads.put(name, folder);
        if (uploads.size() > UPLOADS_KEPT) {
            String oldest = uploads.keySet().iterator().next();
            FileSystemUtils.deleteRecursively(uploads.remove(oldest));
        }
        return name;
    }

    /**
     * The folder of an upload.
     *
     * @throws BadQuestionException where it is not known, or forgotten
     */
    synchronized Path uploaded(String name) {
        Path folder = uploads.get(name);
        if (folder == null) {
            throw BadQuestionException.notFound(
                    "There is no upload \"" + name + "\". Maybe it was forgotten: the latest " + UPLOADS_KEPT
                            + " are kept until the gateway ends. Send it again.");
        }
        return folder;
    }

    @Override
    public synchronized void destroy() throws IOException {
        for (Path folder : uploads.values()) {
            FileSystemUtils.deleteRecursively(folder);
        }
        uploads.clear();
    }
}
