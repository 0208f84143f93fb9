/* Logs every change a process makes to one folder, in order and with its bytes.
 *
 * Loaded before the C library (LD_PRELOAD). What is written to the file of marks goes into the same
 * log, so that it is known what had been promised when. A call that would change the folder past
 * the log ends the process. One record: kind, file, offset, length of the data, the data.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MOST_HANDLES = 4096 };
enum { UNKNOWN = 0, A_FILE, THE_FOLDER, THE_MARKS };

static char folder[PATH_MAX], marks[PATH_MAX];
static int log_handle = -1;
static char known[MOST_HANDLES];
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
    const char *log = getenv("DISK_LOG"), *of = getenv("DISK_LOG_FOLDER");
    const char *promised = getenv("DISK_LOG_MARKS");
    if (!log || !of || !promised || !realpath(of, folder)) return;
    snprintf(marks, sizeof marks, "%s", promised);
    log_handle = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void end_with(const char *reason) {
    dprintf(2, "disk log: %s\n", reason);
    _exit(99);
}

static void all_of(const void *bytes, size_t length) {
    const char *at = bytes;
    while (length) {
        ssize_t done = syscall(SYS_write, log_handle, at, length);
        if (done <= 0) end_with("the log cannot be written");
        at += done;
        length -= done;
    }
}

static void record(char kind, uint64_t file, uint64_t offset, const void *data, uint32_t length) {
    struct __attribute__((packed)) { char kind; uint64_t file, offset; uint32_t length; } head =
        {kind, file, offset, length};
    all_of(&head, sizeof head);
    all_of(data, length);
}

static char kind_of(int handle) {
    return log_handle >= 0 && handle >= 0 && handle < MOST_HANDLES ? known[handle] : UNKNOWN;
}

static uint64_t file_of(int handle) {
    struct stat facts;
    if (fstat(handle, &facts)) end_with("a file has no facts");
    return facts.st_ino;
}

/* The name of a path inside the folder; nothing for any other path. */
static const char *name_in(const char *path) {
    size_t length = strlen(folder);
    if (log_handle < 0 || strncmp(path, folder, length) || path[length] != '/') return NULL;
    return strchr(path + length + 1, '/') ? NULL : path + length + 1;
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(real))dlsym(RTLD_NEXT, #name)

static int opened(int (*open_it)(const char *, int, mode_t), const char *path, int flags, mode_t mode) {
    if (log_handle < 0) return open_it(path, flags, mode);
    pthread_mutex_lock(&turn);
    const char *name = name_in(path);
    struct stat before;
    int is_new = name && (flags & O_CREAT) && stat(path, &before) != 0;
    int handle = open_it(path, flags, mode), reason = errno;
    if (handle >= MOST_HANDLES) end_with("too many open files");
    if (handle >= 0) {
        known[handle] = name ? A_FILE : !strcmp(path, folder) ? THE_FOLDER
                      : !strcmp(path, marks) ? THE_MARKS : UNKNOWN;
        if (is_new) record('C', file_of(handle), 0, name, strlen(name));
        else if (name && (flags & O_TRUNC)) record('T', file_of(handle), 0, "", 0);
    }
    pthread_mutex_unlock(&turn);
    errno = reason;
    return handle;
}

#define OPEN(name) \
    static int real_##name(const char *path, int flags, mode_t mode) { \
        REAL(name); \
        return real(path, flags, mode); \
    } \
    int name(const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return opened(real_##name, path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name, plain) \
    int name(int at, const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        if (path[0] == '/') return opened(real_##plain, path, flags, mode); \
        REAL(name); \
        return real(at, path, flags, mode); \
    }
OPENAT(openat, open)
OPENAT(openat64, open64)

int close(int handle) {
    REAL(close);
    if (handle >= 0 && handle < MOST_HANDLES) known[handle] = UNKNOWN;
    return real(handle);
}

static ssize_t written(int handle, const void *bytes, size_t length, off_t offset, int at_offset) {
    char kind = kind_of(handle);
    if (kind == UNKNOWN)
        return at_offset ? syscall(SYS_pwrite64, handle, bytes, length, offset)
                         : syscall(SYS_write, handle, bytes, length);
    pthread_mutex_lock(&turn);
    off_t from = at_offset ? offset : lseek(handle, 0, SEEK_CUR);
    ssize_t done = at_offset ? syscall(SYS_pwrite64, handle, bytes, length, offset)
                             : syscall(SYS_write, handle, bytes, length);
    int reason = errno;
    if (done > 0) record(kind == THE_MARKS ? 'M' : 'W', file_of(handle), from, bytes, done);
    pthread_mutex_unlock(&turn);
    errno = reason;
    return done;
}

ssize_t write(int handle, const void *bytes, size_t length) {
    return written(handle, bytes, length, 0, 0);
}
ssize_t pwrite(int handle, const void *bytes, size_t length, off_t offset) {
    return written(handle, bytes, length, offset, 1);
}
ssize_t pwrite64(int handle, const void *bytes, size_t length, off64_t offset) {
    return written(handle, bytes, length, offset, 1);
}

static int cut(int handle, off64_t length) {
    char kind = kind_of(handle);
    if (kind != A_FILE) return syscall(SYS_ftruncate, handle, length);
    pthread_mutex_lock(&turn);
    int done = syscall(SYS_ftruncate, handle, length), reason = errno;
    if (!done) record('T', file_of(handle), length, "", 0);
    pthread_mutex_unlock(&turn);
    errno = reason;
    return done;
}
int ftruncate(int handle, off_t length) { return cut(handle, length); }
int ftruncate64(int handle, off64_t length) { return cut(handle, length); }

static int synced(int handle, long call) {
    char kind = kind_of(handle);
    if (kind != A_FILE && kind != THE_FOLDER) return syscall(call, handle);
    pthread_mutex_lock(&turn);
    int done = syscall(call, handle), reason = errno;
    if (!done) record(kind == A_FILE ? 'S' : 'D', file_of(handle), 0, "", 0);
    pthread_mutex_unlock(&turn);
    errno = reason;
    return done;
}
int fsync(int handle) { return synced(handle, SYS_fsync); }
int fdatasync(int handle) { return synced(handle, SYS_fdatasync); }

static int unlinked(const char *path) {
    const char *name = name_in(path);
    if (!name) return syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    pthread_mutex_lock(&turn);
    int done = syscall(SYS_unlinkat, AT_FDCWD, path, 0), reason = errno;
    if (!done) record('U', 0, 0, name, strlen(name));
    pthread_mutex_unlock(&turn);
    errno = reason;
    return done;
}
int unlink(const char *path) { return unlinked(path); }
int unlinkat(int at, const char *path, int flags) {
    if (path[0] == '/' && !flags) return unlinked(path);
    return syscall(SYS_unlinkat, at, path, flags);
}

static int renamed(const char *from, const char *to) {
    const char *old = name_in(from), *becomes = name_in(to);
    if (!old != !becomes) end_with("a file was moved into the folder or out of it");
    if (!old) return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    pthread_mutex_lock(&turn);
    int done = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0), reason = errno;
    if (!done) {
        char names[2 * NAME_MAX + 2];
        int length = snprintf(names, sizeof names, "%s/%s", old, becomes);
        record('R', 0, 0, names, length);
    }
    pthread_mutex_unlock(&turn);
    errno = reason;
    return done;
}
int rename(const char *from, const char *to) { return renamed(from, to); }
int renameat(int a, const char *from, int b, const char *to) {
    if (from[0] == '/' && to[0] == '/') return renamed(from, to);
    return syscall(SYS_renameat2, a, from, b, to, 0);
}

/* Other ways to change a file, which the log does not know. */
#define PAST_THE_LOG(call) \
    if (kind_of(handle) == A_FILE) end_with(call " changed the folder past the log")

ssize_t writev(int handle, const struct iovec *parts, int count) {
    PAST_THE_LOG("writev");
    return syscall(SYS_writev, handle, parts, count);
}
ssize_t sendfile(int handle, int from, off_t *offset, size_t length) {
    PAST_THE_LOG("sendfile");
    return syscall(SYS_sendfile, handle, from, offset, length);
}
ssize_t copy_file_range(int from, off64_t *a, int handle, off64_t *b, size_t length, unsigned flags) {
    PAST_THE_LOG("copy_file_range");
    return syscall(SYS_copy_file_range, from, a, handle, b, length, flags);
}
int posix_fallocate(int handle, off_t offset, off_t length) {
    PAST_THE_LOG("posix_fallocate");
    return syscall(SYS_fallocate, handle, 0, offset, length) ? errno : 0;
}
void *mmap(void *at, size_t length, int may, int flags, int handle, off_t offset) {
    if ((may & PROT_WRITE) && (flags & MAP_SHARED)) PAST_THE_LOG("mmap");
    return (void *)syscall(SYS_mmap, at, length, may, flags, handle, offset);
}
