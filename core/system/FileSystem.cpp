#include "system/Files.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <sys/statfs.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Known
{
    quint32 magic;
    const char16_t *name;
    FileSystem::Kind kind;
};

// statfs(2), linux/magic.h and the sources of those that the header leaves out.
constexpr std::array known{Known{0xef53, u"ext4", FileSystem::Kind::Local},
                           Known{0x58465342, u"xfs", FileSystem::Kind::Local},
                           Known{0x9123683e, u"btrfs", FileSystem::Kind::Local},
                           Known{0xf2f52010, u"f2fs", FileSystem::Kind::Local},
                           Known{0x2fc12fc1, u"zfs", FileSystem::Kind::Local},
                           Known{0x01021994, u"tmpfs", FileSystem::Kind::Local},
                           Known{0x858458f6, u"ramfs", FileSystem::Kind::Local},
                           Known{0x794c7630, u"overlayfs", FileSystem::Kind::Local},
                           Known{0x4d44, u"vfat", FileSystem::Kind::Local},
                           Known{0x2011bab0, u"exfat", FileSystem::Kind::Local},
                           Known{0x5346544e, u"ntfs", FileSystem::Kind::Local},
                           Known{0x7366746e, u"ntfs3", FileSystem::Kind::Local},
                           Known{0x73717368, u"squashfs", FileSystem::Kind::Local},
                           Known{0x6969, u"nfs", FileSystem::Kind::Network},
                           Known{0x517b, u"smb", FileSystem::Kind::Network},
                           Known{0xfe534d42, u"smb2", FileSystem::Kind::Network},
                           Known{0xff534d42, u"cifs", FileSystem::Kind::Network},
                           Known{0x5346414f, u"afs", FileSystem::Kind::Network},
                           Known{0x00c36400, u"ceph", FileSystem::Kind::Network},
                           Known{0x65735546, u"fuse", FileSystem::Kind::Guest},
                           Known{0x01021997, u"9p", FileSystem::Kind::Guest},
                           Known{0x786f4256, u"vboxsf", FileSystem::Kind::Guest},
                           Known{0xbacbacbc, u"vmhgfs", FileSystem::Kind::Guest}};

} // namespace

Result<FileSystem> PosixFiles::fileSystem(const Path &folder)
{
    struct statfs status = {};
    if (::statfs(folder.c_str(), &status) != 0)
        return fail(ErrorCode::IoFailed, toText(folder), QString::fromLocal8Bit(strerror(errno)));
    FileSystem out;
    const auto magic = static_cast<quint32>(status.f_type);
    constexpr auto readOnly = 1; // ST_RDONLY
    out.readOnly = (status.f_flags & readOnly) != 0;
    out.name = u"0x"_s + QString::number(magic, 16);
    for (const Known &one : known) {
        if (one.magic == magic) {
            out.name = QString::fromUtf16(one.name);
            out.kind = one.kind;
        }
    }
    return out;
}

} // namespace holdfast
