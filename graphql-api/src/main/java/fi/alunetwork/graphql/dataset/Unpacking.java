package fi.alunetwork.graphql.dataset;

import fi.alunetwork.core.BadQuestionException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a dataset from a ZIP file that nobody vouches for. Only the files of the format are taken, by names of our
 * own making, so that none of its names can lead out of the folder; a file that grows beyond the limits is given up at
 * once.
 */
final class Unpacking {

    /** At the top, or within one folder of any name. */
    private static final Pattern NAME =
            Pattern.compile("(?!\\.+/)(?:[^/\\\\]+/)?(datapackage\\.json|data/[a-z_]+\\.csv)");

    private static final int MOST_ENTRIES = 200;
    private static final int PIECE = 8192;

    private final ImportProperties limits;
    private long unpacked;

    private Unpacking(ImportProperties limits) {
        this.limits = limits;
    }

    /**
     * Unpacks into a folder.
     *
     * @throws UploadTooLargeException where it is larger than the limits
     * @throws BadQuestionException where it is no ZIP file, holds no dataset, or holds a file twice
     */
    static void unpack(InputStream zip, Path folder, ImportProperties limits) throws IOException {
        new Unpacking(limits).unpack(zip, folder);
    }

    private void unpack(InputStream packed, Path folder) throws IOException {
        int entries = 0;
        int taken = 0;
        try (ZipInputStream zip = new ZipInputStream(new Limited(packed), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UploadTooLargeException("The ZIP file has more than " + MOST_ENTRIES + " entries.");
                }
                Matcher name = NAME.matcher(entry.getName());
                if (!entry.isDirectory() && name.matches()) {
                    copy(zip, folder.resolve(name.group(1)));
                    taken++;
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw BadQuestionException.badArgument(
                    "The upload cannot be unpacked. Maybe it is no ZIP file, or it was cut off.");
        }
        if (taken == 0) {
            throw BadQuestionException.badArgument("The upload holds no dataset; expected a ZIP file with"
                    + " datapackage.json and data/*.csv. Maybe the folder is packed within another.");
        }
    }

    private void copy(InputStream entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] piece = new byte[PIECE];
        if (Files.exists(file)) {
            throw BadQuestionException.badArgument("The upload holds " + file.getFileName()
                    + " twice; expected one dataset. Maybe two folders are packed together.");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = entry.read(piece); read >= 0; read = entry.read(piece)) {
                unpacked += read;
                if (unpacked > limits.unpacked().toBytes()) {
                    throw new UploadTooLargeException("The upload unpacks to more than "
                            + limits.unpacked().toMegabytes() + " MB.");
                }
                out.write(piece, 0, read);
            }
        }
    }

    /** Counts what is read of the packed file. */
    private final class Limited extends FilterInputStream {

        private long packed;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            packed += read;
            if (packed > limits.upload().toBytes()) {
                throw new UploadTooLargeException(
                        "The upload is larger than " + limits.upload().toMegabytes() + " MB.");
            }
        }
    }
}
