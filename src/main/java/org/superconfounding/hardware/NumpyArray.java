package org.superconfounding.hardware;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * A table of unsigned bytes in NumPy's format (NEP 1, versions 1 and 2), deflated by zlib, in base64.
 *
 * @param bytes by row, then by column
 */
record NumpyArray(int rows, int columns, byte[] bytes) {
    /** Ten million shots of four bytes. */
    private static final int LARGEST = 40 << 20;

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern SHAPE = Pattern.compile("'shape':\\s*\\(([0-9]{1,9}),\\s*([0-9]{1,2})\\)");

    /** @throws org.superconfounding.io.InputException if it is anything else */
    static NumpyArray read(ClientField field) {
        byte[] npy = inflated(field);
        field.require(
                npy.length > 12 && Arrays.equals(MAGIC, 0, 6, npy, 0, 6) && (npy[6] == 1 || npy[6] == 2),
                "is no array of NumPy, version 1 or 2");
        int begin = npy[6] == 1 ? 10 : 12;
        int length = (npy[8] & 255) | (npy[9] & 255) << 8 | (begin == 12 ? (npy[10] & 255) << 16 : 0);
        field.require(begin + length <= npy.length, "ends inside its header");
        String header = new String(npy, begin, length, StandardCharsets.ISO_8859_1);
        Matcher shape = SHAPE.matcher(header);
        field.require(
                header.contains("'descr': '|u1'") && header.contains("'fortran_order': False") && shape.find(),
                "is no table of bytes by row, one row a shot: " + header.strip());
        int rows = Integer.parseInt(shape.group(1));
        int columns = Integer.parseInt(shape.group(2));
        byte[] bytes = Arrays.copyOfRange(npy, begin + length, npy.length);
        field.require(
                rows >= 1 && (long) rows * columns == bytes.length,
                "has " + bytes.length + " bytes, not " + rows + " rows of " + columns);
        return new NumpyArray(rows, columns, bytes);
    }

    private static byte[] inflated(ClientField field) {
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(field.node().asText())))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            field.require(bytes.length <= LARGEST, "is larger than 40 MiB");
            return bytes;
        } catch (IOException | IllegalArgumentException e) {
            throw field.refused("is no deflated array in base64: " + e.getMessage());
        }
    }

    int at(int row, int column) {
        return bytes[row * columns + column] & 255;
    }
}
